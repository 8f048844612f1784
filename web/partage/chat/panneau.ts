import { useSyncExternalStore } from "react";
import { jeter, ranger, sortir } from "@partage/rangement/rangement";
import { creerEtat } from "@partage/ui/etat";
import { useEtat } from "@partage/ui/useEtat";

/** What the chat column shows: it stays as it is from page to page. */
interface Panneau {
  /** The conversation that is open; undefined for the list. */
  conversation: string | undefined;
  /** Whether the person asked for it in the messaging: then the field to write takes the focus. */
  choisie: boolean;
  /** Put out of sight, e.g. at a counter where others can see the screen. */
  masque: boolean;
}

const CLE = "cej.messagerie-masquee";

const panneau = creerEtat<Panneau>({
  conversation: undefined,
  choisie: false,
  masque: sortir(CLE, (valeur) => valeur === true || undefined) ?? false,
});

/** Opens someone's conversation in the column, or the list. */
export const ouvrirConversation = (conversation: string | undefined, { choisie = false } = {}) =>
  panneau.ecrire((avant) => ({ ...avant, conversation, choisie }));

/** Goes back to the list if this conversation is open. */
export const fermerConversation = (conversation: string) =>
  panneau.ecrire((avant) => (avant.conversation === conversation ? { ...avant, conversation: undefined } : avant));

/** Puts the messaging out of sight, or shows it again; remembered in this tab. */
export function masquerLaMessagerie(masque: boolean) {
  if (masque) ranger(CLE, true);
  else jeter(CLE);
  // The focus stays with what was pressed: the field of a conversation that is still being read would take it.
  panneau.ecrire((avant) => ({ ...avant, masque, choisie: false }));
}

export const usePanneau = (): Panneau => useEtat(panneau);

/** Whether the messaging is out of sight; what is open in it changes nothing for who asks. */
export const useMasque = (): boolean => useSyncExternalStore(panneau.suivre, () => panneau.lire().masque);
