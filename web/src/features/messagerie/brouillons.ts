/** What was begun in each conversation, for as long as the tab lives; a sign-out empties it. */
const CLE = "cej.brouillon.";

export const lireBrouillon = (conversation: string) => sessionStorage.getItem(CLE + conversation) ?? "";

export function garderBrouillon(conversation: string, texte: string) {
  if (texte === "") sessionStorage.removeItem(CLE + conversation);
  else sessionStorage.setItem(CLE + conversation, texte);
}
