import { useState } from "react";

/** What is wrong in a form. */
export interface Erreurs {
  /** What to do about it, by the name of the field. */
  champs: Readonly<Record<string, string>>;
  /** Counts the refusals: the summary takes the focus once for each. */
  tour: number;
  /** Shows these instead of earlier ones; whether there is any. */
  poser: (nouvelles: Readonly<Record<string, string>>) => boolean;
  /** These fields changed: what was said of them is no longer true. */
  corriger: (...noms: readonly string[]) => void;
}

/** The errors of a form, each of which goes when its field changes. */
export function useErreurs(): Erreurs {
  const [{ champs, tour }, ecrire] = useState<{ champs: Readonly<Record<string, string>>; tour: number }>({ champs: {}, tour: 0 });
  return {
    champs,
    tour,
    poser: (nouvelles) => {
      ecrire((avant) => ({ champs: nouvelles, tour: avant.tour + 1 }));
      return Object.keys(nouvelles).length > 0;
    },
    corriger: (...noms) =>
      ecrire((avant) =>
        noms.some((nom) => nom in avant.champs)
          ? { ...avant, champs: Object.fromEntries(Object.entries(avant.champs).filter(([nom]) => !noms.includes(nom))) }
          : avant,
      ),
  };
}
