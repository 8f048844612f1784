import { Link } from "wouter";
import styles from "./Offres.module.css";

const ONGLETS = [
  { chemin: "/offres", nom: "Recherche" },
  { chemin: "/offres/favoris", nom: "Favoris" },
  { chemin: "/offres/alertes", nom: "Alertes" },
] as const;

/** The three screens about offers. */
export function Onglets({ actuel }: { actuel: (typeof ONGLETS)[number]["chemin"] }) {
  return (
    <nav aria-label="Offres">
      <ul className={styles.onglets}>
        {ONGLETS.map(({ chemin, nom }) => (
          <li key={chemin}>
            <Link href={chemin} className={styles.onglet} {...(chemin === actuel && { "aria-current": "page" as const })}>
              {nom}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
