import { FileText, Search } from "lucide-react";
import { Link } from "wouter";
import { cheminDOffre } from "@partage/offres/adresses";
import { estTypeDOffre, OFFRES } from "@partage/offres/types";
import type { Message, Partie } from "./conversation";
import styles from "./CarteDeReference.module.css";

const sorteDe = (sorte: string | null) => (estTypeDOffre(sorte) ? OFFRES[sorte] : { nom: "Offre", icone: FileText });

/** What a message is about: an offer leads to its page, a search to where the young person answers it. */
export function CarteDeReference({ message, moi }: { message: Message; moi: Partie }) {
  const { reference, type } = message;
  if (!reference) return null;
  const suggestion = type === "suggestion";
  const { nom, icone: Icone } = suggestion ? { nom: "Recherche partagée", icone: Search } : sorteDe(reference.sorte);
  return (
    <div className={styles.carte}>
      <span className={styles.icone}>
        <Icone size={20} aria-hidden="true" />
      </span>
      <span className={styles.texte}>
        <span className={styles.sorte}>{nom}</span>
        <span className={styles.titre}>{reference.titre}</span>
        {!suggestion && (
          <Link href={cheminDOffre({ type: reference.sorte ?? "emploi", id: reference.id })}>
            Voir l’offre<span className="lecteur"> {reference.titre}</span>
          </Link>
        )}
        {suggestion && moi === "beneficiaire" && (
          <Link href="/offres/alertes">
            Voir dans mes alertes<span className="lecteur"> {reference.titre}</span>
          </Link>
        )}
      </span>
    </div>
  );
}
