import { Check, ChevronRight, Clock, TriangleAlert } from "lucide-react";
import { Link } from "wouter";
import { type Demarche, STATUTS, statutVoulu, useChangerDeStatut, useEnAttente } from "@jeune/api/demarches";
import { messageDuCode } from "@partage/api/refus";
import { dire } from "./dates";
import styles from "./LigneDeDemarche.module.css";

/** One démarche in a list: what it is, by when, how it stands, and one tap to say that it is done. */
export function LigneDeDemarche({ demarche }: { demarche: Demarche }) {
  const attente = useEnAttente(demarche.id);
  const changer = useChangerDeStatut();
  const refus = attente.find((envoi) => envoi.refus)?.refus;
  const voulu = statutVoulu(attente);
  const statut = voulu ?? demarche.statut;
  const faite = statut === "realisee";
  const possible = faite ? false : demarche.statutsPossibles.includes("realisee") && voulu === undefined;
  return (
    <li className={styles.ligne} data-retard={(demarche.enRetard && !faite) || undefined}>
      <button
        type="button"
        className={styles.coche}
        aria-label={faite ? `Réalisée : ${demarche.titre}` : `Marquer comme réalisée : ${demarche.titre}`}
        aria-pressed={faite}
        aria-disabled={!possible || undefined}
        onClick={() => possible && void changer(demarche, "realisee")}
      >
        <Check size={18} aria-hidden="true" />
      </button>
      <Link href={`/demarches/${demarche.id}`} className={styles.lien}>
        <span className={styles.titre}>{demarche.titre}</span>
        <span className={styles.details}>
          <span className={styles.statut} data-statut={statut}>
            {STATUTS[statut]}
          </span>
          {demarche.dateFin && (
            <span>{demarche.enRetard && !faite ? `En retard : ${dire(demarche.dateFin)}` : dire(demarche.dateFin)}</span>
          )}
          {voulu !== undefined && (
            <span className={styles.attente}>
              <Clock size={14} aria-hidden="true" /> En attente d’envoi
            </span>
          )}
          {refus && (
            <span className={styles.refus}>
              <TriangleAlert size={14} aria-hidden="true" /> {messageDuCode(refus.code)}
            </span>
          )}
        </span>
      </Link>
      <ChevronRight size={20} aria-hidden="true" className={styles.suite} />
    </li>
  );
}
