import { useState } from "react";
import { estUnObjet, memeForme } from "./lecteurs";
import { creerBrouillon } from "./rangement";

/** What was typed in forms and not sent, by form. */
const saisies = creerBrouillon<Readonly<Record<string, unknown>>>({
  nom: "saisies",
  vide: {},
  lire: (valeur) => (estUnObjet(valeur) ? valeur : undefined),
});

const noter = (formulaire: string, saisie: unknown) =>
  saisies.ecrire((avant) =>
    Object.fromEntries(Object.entries({ ...avant, [formulaire]: saisie }).filter(([, valeur]) => valeur !== undefined)),
  );

/**
 * What is typed in a form, kept when one leaves the page, until it is sent or begun afresh. `vide` is the form before anything is typed;
 * `reprise` tells that this one was begun before.
 */
export function useSaisie<T extends object>(formulaire: string, vide: T) {
  const [{ saisie, reprise }, ecrire] = useState(() => {
    const gardee = saisies.lire()[formulaire];
    return memeForme(vide, gardee) ? { saisie: gardee, reprise: true } : { saisie: vide, reprise: false };
  });
  return {
    saisie,
    reprise,
    changer: (changement: Partial<T>) => {
      const suivante = { ...saisie, ...changement };
      ecrire((avant) => ({ ...avant, saisie: suivante }));
      noter(formulaire, JSON.stringify(suivante) === JSON.stringify(vide) ? undefined : suivante);
    },
    /** It was sent. */
    oublier: () => noter(formulaire, undefined),
    recommencer: () => {
      ecrire({ saisie: vide, reprise: false });
      noter(formulaire, undefined);
    },
  };
}
