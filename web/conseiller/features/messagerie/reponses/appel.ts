/** A quick reply that is asked for in a text: from the "/" to the caret. */
export interface Appel {
  debut: number;
  fin: number;
  /** What was typed behind the "/". */
  filtre: string;
}

const BARRE = /(?:^|\s)\/(\S*)$/;

/** The "/" that begins the word before the caret; one inside a word, as in "et/ou", calls nothing. */
export function lireAppel(texte: string, curseur: number): Appel | undefined {
  const filtre = BARRE.exec(texte.slice(0, curseur))?.[1];
  return filtre === undefined ? undefined : { debut: curseur - filtre.length - 1, fin: curseur, filtre };
}
