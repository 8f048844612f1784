import { useEffect, useState } from "react";
import { garder, reprendre } from "@partage/rangement/coffre";
import { estUnObjet, estUnTexte, liste } from "@partage/rangement/lecteurs";

const NOM = "recherches-recentes";
const NOMBRE = 5;

export interface RechercheRecente {
  /** The query of the screen's address. */
  adresse: string;
  titre: string;
}

const lire = liste<RechercheRecente>((valeur) =>
  estUnObjet(valeur) && estUnTexte(valeur["adresse"]) && estUnTexte(valeur["titre"])
    ? { adresse: valeur["adresse"], titre: valeur["titre"] }
    : undefined,
);

/** What was last looked for on this device, the latest first; `faite` is what has just found something. */
export function useRecherchesRecentes(faite: RechercheRecente | undefined): readonly RechercheRecente[] {
  const [recentes, setRecentes] = useState<readonly RechercheRecente[]>([]);
  const { adresse, titre } = faite ?? {};
  useEffect(() => {
    let ici = true;
    const noter = async () => {
      const avant = lire(await reprendre(NOM).catch(() => undefined)) ?? [];
      if (adresse === undefined || titre === undefined) return avant;
      const suite = [{ adresse, titre }, ...avant.filter((autre) => autre.adresse !== adresse)].slice(0, NOMBRE);
      await garder(NOM, suite).catch(() => undefined);
      return suite;
    };
    void noter().then((lues) => ici && setRecentes(lues));
    return () => {
      ici = false;
    };
  }, [adresse, titre]);
  return recentes;
}
