import { type Demarche, sujetDe } from "@jeune/api/demarches";
import { useMoi } from "@jeune/api/moi";
import { mettreEnFile } from "@jeune/horsLigne/file";
import type { Jour } from "@jeune/ui/dates";

/** What a person may change of a démarche that is still open. */
interface Changement {
  commentaire?: string;
  moyen?: string;
  dateFin?: Jour;
}

const MODIFIES = { commentaire: "texte modifié", moyen: "moyen modifié", dateFin: "date modifiée" } as const;

/** Changes what is given and nothing else; it leaves when it can, as a status does. */
export function useModifier() {
  const { id } = useMoi();
  return ({ id: demarche, version, titre }: Demarche, changement: Changement) => {
    const chemin = `/api/beneficiaires/${id}/demarches/${demarche}`;
    const modifies = (Object.keys(MODIFIES) as (keyof Changement)[]).filter((champ) => changement[champ] !== undefined);
    return mettreEnFile({
      methode: "PATCH",
      chemin,
      corps: changement,
      si: version,
      sujet: sujetDe(demarche),
      libelle: `${titre} : ${modifies.map((champ) => MODIFIES[champ]).join(", ")}`,
      constat: { chemin, attendu: { ...changement } },
    });
  };
}
