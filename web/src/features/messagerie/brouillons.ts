import { creerEtat, useEtat } from "@/shared/ui/etat";

const CLE = "cej.brouillon.";

/** Counts the changes made elsewhere than in the field: it then takes what was kept. */
const changements = creerEtat(0);

/** What was begun in a conversation, for as long as the tab lives; a sign-out empties it. */
export const lireBrouillon = (conversation: string) => sessionStorage.getItem(CLE + conversation) ?? "";

/** Keeps what is being written. */
export function noterBrouillon(conversation: string, texte: string) {
  if (texte === "") sessionStorage.removeItem(CLE + conversation);
  else sessionStorage.setItem(CLE + conversation, texte);
}

/** Keeps a text that comes from elsewhere, e.g. a message that did not leave, and shows it in the field. */
export function garderBrouillon(conversation: string, texte: string) {
  noterBrouillon(conversation, texte);
  changements.ecrire((avant) => avant + 1);
}

export const useChangementsDeBrouillon = () => useEtat(changements);
