import styles from "./NomsEnListe.module.css";

/** Everyone whom a question is about, however many: the list scrolls. */
export function NomsEnListe({ noms }: { noms: readonly string[] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reached by keyboard
    <ul className={styles.noms} tabIndex={0} aria-label="Personnes concernées">
      {noms.map((nom, rang) => (
        // oxlint-disable-next-line react/no-array-index-key -- two people may have one name, and nothing moves
        <li key={rang}>{nom}</li>
      ))}
    </ul>
  );
}
