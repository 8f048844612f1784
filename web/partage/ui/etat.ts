/** A value outside of React that components follow (useEtat.ts). */
export interface Etat<T> {
  lire: () => T;
  ecrire: (suivant: T | ((avant: T) => T)) => void;
  suivre: (abonne: () => void) => () => void;
}

export function creerEtat<T>(initial: T): Etat<T> {
  let valeur = initial;
  const abonnes = new Set<() => void>();
  return {
    lire: () => valeur,
    ecrire: (suivant) => {
      const nouvelle = typeof suivant === "function" ? (suivant as (avant: T) => T)(valeur) : suivant;
      if (Object.is(nouvelle, valeur)) return;
      valeur = nouvelle;
      for (const abonne of abonnes) abonne();
    },
    suivre: (abonne) => {
      abonnes.add(abonne);
      return () => abonnes.delete(abonne);
    },
  };
}
