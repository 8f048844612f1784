import { type Application, APPLICATIONS, CRITERES, type Critere, type Etat } from "./rgaa";

export type Niveau = "totalement conforme" | "partiellement conforme" | "non conforme";

export interface Conformite {
  conformes: number;
  nonConformes: number;
  sansObjet: number;
  /** Conforming criteria of those that apply, in per cent, rounded down: 100 is said of all of them only. */
  taux: number;
  niveau: Niveau;
}

/** What was found for one application. */
export const etatDe = ({ etats }: Critere, application: Application): Etat =>
  etats[APPLICATIONS.findIndex(({ id }) => id === application)] ?? "NC";

/** Level and rate as the decree 2019-768 and the RGAA reckon them. */
export function conformiteDe(application: Application, criteres: readonly Critere[] = CRITERES): Conformite {
  const compter = (etat: Etat) => criteres.filter((critere) => etatDe(critere, application) === etat).length;
  const [conformes, nonConformes, sansObjet] = [compter("C"), compter("NC"), compter("NA")];
  const taux = Math.floor((100 * conformes) / Math.max(1, conformes + nonConformes));
  return { conformes, nonConformes, sansObjet, taux, niveau: niveauDe(taux) };
}

const niveauDe = (taux: number): Niveau => (taux === 100 ? "totalement conforme" : taux >= 50 ? "partiellement conforme" : "non conforme");
