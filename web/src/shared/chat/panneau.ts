import { useSyncExternalStore } from "react";

/** What the chat column shows: it stays as it is from page to page. */
interface Panneau {
  /** The conversation that is open; undefined for the list. */
  conversation: string | undefined;
  /** Put out of sight, e.g. at a counter where others can see the screen. */
  masque: boolean;
}

const CLE = "cej.messagerie-masquee";

let panneau: Panneau = { conversation: undefined, masque: sessionStorage.getItem(CLE) === "1" };
const abonnes = new Set<() => void>();

function changer(changement: Partial<Panneau>) {
  panneau = { ...panneau, ...changement };
  for (const abonne of abonnes) abonne();
}

/** Opens someone's conversation in the column, or the list. */
export const ouvrirConversation = (conversation: string | undefined) => changer({ conversation });

/** Puts the messaging out of sight, or shows it again; remembered in this tab. */
export function masquerLaMessagerie(masque: boolean) {
  if (masque) sessionStorage.setItem(CLE, "1");
  else sessionStorage.removeItem(CLE);
  changer({ masque });
}

export const lirePanneau = () => panneau;

export function usePanneau(): Panneau {
  return useSyncExternalStore(
    (abonne) => {
      abonnes.add(abonne);
      return () => abonnes.delete(abonne);
    },
    () => panneau,
  );
}
