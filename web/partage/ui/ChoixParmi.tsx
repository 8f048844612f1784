import type { LucideIcon } from "lucide-react";
import { useId } from "react";
import styles from "./ChoixParmi.module.css";

interface Props<T extends string> {
  id: string;
  label: string;
  requis?: boolean;
  options: readonly { valeur: T; nom: string; aide?: string; icone?: LucideIcon }[];
  valeur: T | undefined;
  changer: (valeur: T) => void;
  erreur?: string | undefined;
}

/** One of a few, all in sight: the browser's own radio buttons, as tiles. The id is that of the first one. */
export function ChoixParmi<T extends string>({ id, label, requis, options, valeur, changer, erreur }: Props<T>) {
  const nom = useId();
  return (
    <fieldset className={styles.groupe} {...(erreur && { "aria-describedby": `${id}-erreur` })}>
      <legend className={styles.label}>
        {requis && (
          <span aria-hidden="true" className={styles.requis}>
            *{" "}
          </span>
        )}
        {label}
      </legend>
      <div className={styles.choix}>
        {options.map(({ valeur: option, nom: libelle, aide, icone: Icone }, rang) => (
          <label key={option} className={styles.tuile} data-choisie={option === valeur || undefined}>
            <input
              id={rang === 0 ? id : `${id}-${option}`}
              type="radio"
              name={nom}
              value={option}
              checked={option === valeur}
              onChange={() => changer(option)}
              className={styles.entree}
              aria-labelledby={`${id}-${option}-nom`}
              {...(aide && { "aria-describedby": `${id}-${option}-aide` })}
            />
            <span className={styles.rond} aria-hidden="true" />
            <span className={styles.texte}>
              <span id={`${id}-${option}-nom`} className={styles.nom}>
                {Icone && <Icone size={20} aria-hidden="true" />}
                {libelle}
              </span>
              {aide && (
                <span id={`${id}-${option}-aide`} className={styles.aide}>
                  {aide}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {erreur && (
        <p id={`${id}-erreur`} className={styles.erreur}>
          {erreur}
        </p>
      )}
    </fieldset>
  );
}
