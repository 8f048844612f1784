import { ChevronDown } from "lucide-react";
import styles from "./ChoixSimple.module.css";

interface Props {
  id: string;
  label: string;
  requis?: boolean;
  valeur: string;
  changer: (valeur: string) => void;
  options: readonly { valeur: string; nom: string }[];
  erreur?: string | undefined;
}

/** One choice of a list: the browser's own, which every phone and screen reader knows. */
export function ChoixSimple({ id, label, requis, valeur, changer, options, erreur }: Props) {
  return (
    <div className={styles.champ} data-invalid={erreur ? true : undefined}>
      <label htmlFor={id} className={styles.label}>
        {requis && (
          <span aria-hidden="true" className={styles.requis}>
            *{" "}
          </span>
        )}
        {label}
      </label>
      <span className={styles.cadre}>
        <select
          id={id}
          className={styles.choix}
          required={requis}
          aria-invalid={Boolean(erreur)}
          aria-describedby={erreur ? `${id}-erreur` : undefined}
          value={valeur}
          onChange={(evenement) => changer(evenement.target.value)}
        >
          {options.map((option) => (
            <option key={option.valeur} value={option.valeur}>
              {option.nom}
            </option>
          ))}
        </select>
        <ChevronDown size={18} aria-hidden="true" />
      </span>
      {erreur && (
        <span id={`${id}-erreur`} className={styles.erreur}>
          {erreur}
        </span>
      )}
    </div>
  );
}
