import styles from "./LiensDEvitement.module.css";

/** Skip links: the first thing that the keyboard reaches. */
export function LiensDEvitement({ liens }: { liens: { nom: string; cible: string }[] }) {
  return (
    <nav aria-label="Accès rapide" className={styles.liens}>
      <ul>
        {liens.map(({ nom, cible }) => (
          <li key={cible}>
            <a
              href={`#${cible}`}
              onClick={(clic) => {
                // The address stays: it is the page's.
                clic.preventDefault();
                document.getElementById(cible)?.focus();
              }}
            >
              {nom}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
