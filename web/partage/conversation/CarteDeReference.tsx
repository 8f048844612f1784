import { FileText, Search } from "lucide-react";
import { Link } from "wouter";
import { cheminDOffre } from "@/shared/offres/adresses";
import { estTypeDOffre, OFFRES } from "@/shared/offres/types";
import type { Message } from "../api/conversation";
import styles from "./CarteDeReference.module.css";

const sorteDe = (sorte: string | null) => (estTypeDOffre(sorte) ? OFFRES[sorte] : { nom: "Offre", icone: FileText });

/** What a message is about: an offer leads to its page, a search says what it watches. */
export function CarteDeReference({ message }: { message: Message }) {
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
      </span>
    </div>
  );
}
