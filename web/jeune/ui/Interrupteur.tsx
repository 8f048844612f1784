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
        // The box says itself whether it is ticked; HTML refuses a second word about it.
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
        role="switch"
        className={styles.interrupteur}
        checked={actif}
        aria-disabled={enCours || undefined}
        aria-describedby={aide ? `${id}-aide` : undefined}
        onChange={({ target }) => !enCours && changer(target.checked)}
      />
    </div>
  );
}
