import { Link } from "wouter";
import { PIED_DE_PAGE } from "./navigation";
import styles from "./PiedDePage.module.css";

export function PiedDePage() {
  return (
    <footer className={styles.pied}>
      <ul>
        {PIED_DE_PAGE.map(({ nom, href }) => (
          <li key={href}>
            <Link href={href}>{nom}</Link>
          </li>
        ))}
      </ul>
    </footer>
  );
}
