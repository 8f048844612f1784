import type { Schema } from "@partage/api/client";
import { formaterJour } from "@partage/format/dates";
import { prenomEtNom } from "@partage/format/texte";
import { Dialogue } from "@partage/ui/Dialogue";
import styles from "./DialogueHistorique.module.css";

type Periode = Schema<"PeriodeResponse">;

const RAISONS: Readonly<Record<Periode["type"], string>> = {
  ajout: "A ajouté le bénéficiaire",
  definitive: "Réaffectation définitive",
  temporaire: "Réaffectation temporaire",
  recuperation: "Récupération du bénéficiaire",
};

/** Who followed the person, the present counsellor first. */
export function DialogueHistorique({ periodes, fermer }: { periodes: readonly Periode[]; fermer: () => void }) {
  return (
    <Dialogue titre="Historique des conseillers" ouvert fermer={fermer} lateral>
      <ol className={styles.liste}>
        {periodes.map((periode) => (
          <li key={periode.du}>
            <p className={styles.dates}>
              Du {formaterJour(periode.du)} {periode.au ? `au ${formaterJour(periode.au)}` : "à aujourd’hui"}
            </p>
            <p className={styles.nom}>{prenomEtNom(periode)}</p>
            <p className={styles.raison}>{RAISONS[periode.type]}</p>
          </li>
        ))}
      </ol>
    </Dialogue>
  );
}
