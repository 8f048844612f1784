import { ListChecks } from "lucide-react";
import type { Schema } from "@partage/api/client";
import { formaterJour } from "@partage/format/dates";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { Suite } from "@partage/suite/Suite";
import { useDemarches } from "../api/demarches";
import styles from "./Demarches.module.css";

type Demarche = Schema<"DemarcheResponse">;

const STATUTS: Readonly<Record<Demarche["statut"], string>> = {
  "a-faire": "À faire",
  "en-cours": "En cours",
  realisee: "Réalisée",
  annulee: "Annulée",
};

/** The démarches of a person, as a counsellor reads them. Guide: "Les démarches". */
export function Demarches({ beneficiaire, prenom }: { beneficiaire: string; prenom: string }) {
  const liste = useDemarches(beneficiaire);
  const demarches = liste.data?.pages.flatMap((page) => page.demarches) ?? [];
  if (liste.isPending) return <Chargement quoi="Chargement des démarches" />;
  return (
    <div className={styles.demarches}>
      {liste.isError && <EchecDeLecture erreur={liste.error} reessayer={() => void liste.refetch()} />}
      {liste.isSuccess && demarches.length === 0 && (
        <EtatVide titre="Aucune démarche pour le moment" dessin={<ListChecks size={32} aria-hidden="true" />}>
          <p>Les démarches que {prenom} crée dans son application apparaîtront ici.</p>
        </EtatVide>
      )}
      <ul className={styles.liste}>
        {demarches.map((demarche) => (
          <Ligne key={demarche.id} demarche={demarche} />
        ))}
      </ul>
      <Suite liste={liste} lignes="[data-demarche]" petit>
        Afficher la suite
      </Suite>
    </div>
  );
}

function Ligne({ demarche }: { demarche: Demarche }) {
  return (
    <li tabIndex={-1} data-focus-programme data-demarche className={styles.ligne}>
      <div className={styles.texte}>
        <h3 className={styles.titre}>{demarche.titre}</h3>
        {demarche.moyen && <p className={styles.moyen}>{demarche.moyen.libelle}</p>}
        <p className={styles.dates}>{quand(demarche)}</p>
      </div>
      <span className={styles.statut} data-statut={demarche.enRetard ? "en-retard" : demarche.statut}>
        {demarche.enRetard ? "En retard" : STATUTS[demarche.statut]}
      </span>
    </li>
  );
}

function quand({ statut, dateFin, annuleeLe }: Demarche): string {
  if (statut === "annulee") return annuleeLe ? `Annulée le ${formaterJour(annuleeLe)}` : "";
  if (!dateFin) return "";
  return statut === "realisee" ? `Réalisée le ${formaterJour(dateFin)}` : `À réaliser pour le ${formaterJour(dateFin)}`;
}
