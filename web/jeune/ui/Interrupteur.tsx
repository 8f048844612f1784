import { useId } from "react";
import styles from "./Interrupteur.module.css";

/** Something that is on or off. */
export function Interrupteur({
  nom,
  aide,
  actif,
  enCours = false,
  changer,
}: {
  nom: string;
  aide?: string;
  actif: boolean;
  enCours?: boolean;
  changer: (actif: boolean) => void;
}) {
  const id = useId();
  return (
    <div className={styles.ligne}>
      <span className={styles.mots}>
        <label htmlFor={id}>{nom}</label>
        {aide && (
          <span id={`${id}-aide`} className={styles.aide}>
            {aide}
          </span>
        )}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className={styles.interrupteur}
        checked={actif}
        aria-checked={actif}
        aria-disabled={enCours || undefined}
        aria-describedby={aide ? `${id}-aide` : undefined}
        onChange={({ target }) => !enCours && changer(target.checked)}
      />
    </div>
  );
}
