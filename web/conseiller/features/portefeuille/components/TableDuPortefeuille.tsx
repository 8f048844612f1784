import { ArrowDown, ArrowUp, ArrowUpDown, Clock } from "lucide-react";
import { memo } from "react";
import { Link } from "wouter";
import type { Schema } from "@partage/api/client";
import { formaterInstant } from "@partage/format/dates";
import { nomEtPrenom } from "@partage/format/texte";
import type { Sens, Tri } from "../api/portefeuille";
import styles from "./TableDuPortefeuille.module.css";

type Ligne = Schema<"BeneficiaireDuPortefeuille">;

const COLONNES: readonly { tri: Tri; nom: string; precision?: string; premier: Sens }[] = [
  { tri: "nom", nom: "Bénéficiaire", premier: "croissant" },
  { tri: "activite", nom: "Dernière activité", premier: "decroissant" },
  { tri: "nonLus", nom: "Messages non lus", precision: " par les bénéficiaires", premier: "decroissant" },
];

interface Props {
  lignes: readonly Ligne[];
  tri: Tri;
  sens: Sens;
  trier: (tri: Tri, sens: Sens) => void;
  /** One goes to the file of this person. */
  partir: (beneficiaire: string) => void;
}

/** A plain table: screen readers know it, and 200 rows of it cost nothing. */
export const TableDuPortefeuille = memo(function TableDuPortefeuille({ lignes, tri, sens, trier, partir }: Props) {
  return (
    <div className={styles.cadre}>
      <table className={styles.table}>
        <caption className="lecteur">Bénéficiaires de mon portefeuille ; les titres de colonnes trient la liste</caption>
        <thead>
          <tr>
            {COLONNES.map((colonne) => {
              const trie = colonne.tri === tri;
              const Fleche = trie ? (sens === "croissant" ? ArrowDown : ArrowUp) : ArrowUpDown;
              return (
                <th key={colonne.tri} scope="col" aria-sort={trie ? (sens === "croissant" ? "ascending" : "descending") : "none"}>
                  <button type="button" className={styles.tri} onClick={() => trier(colonne.tri, trie ? inverser(sens) : colonne.premier)}>
                    <span>
                      {colonne.nom}
                      {colonne.precision && <span className={styles.precision}>{colonne.precision}</span>}
                    </span>
                    <Fleche size={16} aria-hidden="true" className={trie ? styles.flecheActive : styles.fleche} />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <Rangee key={ligne.id} ligne={ligne} partir={partir} />
          ))}
        </tbody>
      </table>
    </div>
  );
});

const Rangee = memo(function Rangee({ ligne, partir }: { ligne: Ligne; partir: Props["partir"] }) {
  return (
    <tr>
      <th scope="row" className={styles.nom}>
        <Link id={`beneficiaire-${ligne.id}`} href={`/beneficiaires/${ligne.id}`} onClick={() => partir(ligne.id)}>
          {nomEtPrenom(ligne)}
        </Link>
        {ligne.reaffectationTemporaire && (
          <span className={styles.temporaire}>
            <Clock size={14} aria-hidden="true" /> Suivi temporaire
          </span>
        )}
      </th>
      <td>
        <span className={styles.rappel} aria-hidden="true">
          Activité :
        </span>
        {ligne.active ? (
          ligne.derniereActivite ? (
            formaterInstant(ligne.derniereActivite)
          ) : (
            "Aucune"
          )
        ) : (
          <span className={styles.inactif}>Compte non activé</span>
        )}
      </td>
      <td className={styles.nombre}>
        <span className={styles.rappel} aria-hidden="true">
          Non lus :
        </span>
        <span className={ligne.messagesNonLus > 0 ? styles.nonLus : styles.zero}>{ligne.messagesNonLus}</span>
      </td>
    </tr>
  );
});

const inverser = (sens: Sens): Sens => (sens === "croissant" ? "decroissant" : "croissant");
