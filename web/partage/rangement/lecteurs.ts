import type { Lecteur } from "./rangement";

/** What a storage or a network gave, as something with fields. */
export const estUnObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === "object" && valeur !== null && !Array.isArray(valeur);

export const estUnTexte = (valeur: unknown): valeur is string => typeof valeur === "string";

export const sontDesTextes = (valeur: unknown): valeur is string[] => Array.isArray(valeur) && valeur.every(estUnTexte);

/** Texts by a name. */
export const textesParNom: Lecteur<Readonly<Record<string, string>>> = (valeur) =>
  estUnObjet(valeur) && Object.values(valeur).every(estUnTexte) ? (valeur as Record<string, string>) : undefined;

/** A list of which what makes no sense is left out. */
export const liste =
  <T>(lire: Lecteur<T>): Lecteur<readonly T[]> =>
  (valeur) =>
    Array.isArray(valeur) ? valeur.map(lire).filter((element) => element !== undefined) : undefined;

/** Whether a value has what a model has, and of the same kinds; lists are of texts. It may have more. */
export function memeForme<T>(modele: T, valeur: unknown): valeur is T {
  if (Array.isArray(modele)) return sontDesTextes(valeur);
  if (estUnObjet(modele)) return estUnObjet(valeur) && Object.entries(modele).every(([nom, partie]) => memeForme(partie, valeur[nom]));
  return modele === undefined ? valeur === undefined || estUnTexte(valeur) : typeof valeur === typeof modele;
}
