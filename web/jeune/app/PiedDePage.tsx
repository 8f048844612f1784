import { Link } from "wouter";
import { PIED_DE_PAGE } from "@jeune/informations/pages";
import styles from "./Cadre.module.css";

/** Below every screen, at the same place: what the law wants to be found from each of them. */
export function PiedDePage() {
  return (
    <footer className={styles.pied}>
      {PIED_DE_PAGE.map(({ chemin, nom }) => (
        <Link key={chemin} href={chemin}>
          {nom}
        </Link>
      ))}
    </footer>
  );
}
