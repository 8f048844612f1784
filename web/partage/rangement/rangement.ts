import { creerEtat, type Etat } from "@partage/ui/etat";

/** Makes sense of what a storage held; undefined when it makes none. */
export type Lecteur<T> = (valeur: unknown) => T | undefined;

type Stockage = "sessionStorage" | "localStorage";

/** Reads what was put away; undefined when there is nothing, or nothing that makes sense, which then goes. */
export function sortir<T>(cle: string, lire: Lecteur<T>, stockage: Stockage = "sessionStorage"): T | undefined {
  try {
    const texte = window[stockage].getItem(cle);
    const valeur = texte === null ? undefined : lire(JSON.parse(texte));
    if (texte !== null && valeur === undefined) jeter(cle, stockage);
    return valeur;
  } catch {
    jeter(cle, stockage);
    return undefined;
  }
}

/** Puts something away. A browser that keeps nothing, or no more, only makes a reload forget it. */
export function ranger(cle: string, valeur: unknown, stockage: Stockage = "sessionStorage"): void {
  try {
    window[stockage].setItem(cle, JSON.stringify(valeur));
  } catch {
    // What is on screen stays as it is.
  }
}

export function jeter(cle: string, stockage: Stockage = "sessionStorage"): void {
  try {
    window[stockage].removeItem(cle);
  } catch {
    // There is no storage: nothing was put away.
  }
}

/** What every draft is put away under: those of pages that are not even loaded are known by it. */
const BROUILLON = "cej.brouillon.";

const vidages: (() => void)[] = [];

/** Something that was begun: a reload of the tab finds it again, and so does the same account after a session that ended by itself. */
export function creerBrouillon<T>({ nom, vide, lire }: { nom: string; vide: T; lire: Lecteur<T> }): Etat<T> {
  const cle = BROUILLON + nom;
  const etat = creerEtat<T>(sortir(cle, lire) ?? vide);
  etat.suivre(() => (Object.is(etat.lire(), vide) ? jeter(cle) : ranger(cle, etat.lire())));
  vidages.push(() => etat.ecrire(vide));
  return etat;
}

/** Whose drafts they are. */
const COMPTE = "cej.compte";

const unTexte: Lecteur<string> = (valeur) => (typeof valeur === "string" ? valeur : undefined);

/** Someone has signed in: what another account left is wiped before anything shows it. */
export function reconnaitre(compte: string): void {
  if (sortir(COMPTE, unTexte) !== compte) toutOublier();
  ranger(COMPTE, compte);
}

/** Nothing of what was begun stays. */
export function toutOublier(): void {
  for (const vider of vidages) vider();
  jeterTout((cle) => cle.startsWith(BROUILLON) || cle === COMPTE);
}

/** Everything that this tab put away goes, but for the drafts and whose they are. */
export const neGarderQueLesBrouillons = () => jeterTout((cle) => !cle.startsWith(BROUILLON) && cle !== COMPTE);

function jeterTout(lesquelles: (cle: string) => boolean): void {
  try {
    for (const cle of Object.keys(window.sessionStorage)) if (lesquelles(cle)) jeter(cle);
  } catch {
    // There is no storage: nothing was put away.
  }
}
