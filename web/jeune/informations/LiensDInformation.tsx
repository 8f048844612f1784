import { Link } from "wouter";
import styles from "./Informations.module.css";
import { INFORMATIONS } from "./pages";

/** Leads to what anybody may read. */
export function LiensDInformation() {
  return (
    <nav aria-label="Aide et informations">
      <ul className={styles.liens}>
        {INFORMATIONS.map(({ chemin, nom }) => (
          <li key={chemin}>
            <Link href={chemin}>{nom}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
