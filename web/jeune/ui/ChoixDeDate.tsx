import { useId } from "react";
import { plusJours } from "@partage/format/dates";
import { aujourdhui, dire, type Jour } from "./dates";
import styles from "./Champs.module.css";

const RACCOURCIS = [
  { nom: "Aujourd’hui", jours: 0 },
  { nom: "Demain", jours: 1 },
  { nom: "Dans une semaine", jours: 7 },
] as const;

/** A day, by one tap for those that are chosen most, or from the device's own calendar. */
export function ChoixDeDate({
  label,
  valeur,
  changer,
  erreur,
}: {
  label: string;
  valeur: Jour;
  changer: (jour: Jour) => void;
  erreur?: string | undefined;
}) {
  const id = useId();
  const ici = aujourdhui();
  return (
    <div className={styles.champ}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.raccourcis}>
        {RACCOURCIS.map(({ nom, jours }) => {
          const jour = plusJours(ici, jours);
          return (
            <button key={nom} type="button" className={styles.raccourci} aria-pressed={valeur === jour} onClick={() => changer(jour)}>
              {nom}
            </button>
          );
        })}
      </div>
      <input
        id={id}
        type="date"
        className={styles.saisie}
        value={valeur}
        required
        aria-invalid={erreur ? true : undefined}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => changer(target.value)}
      />
      <p id={`${id}-note`} className={erreur ? styles.faute : styles.note} role={erreur ? "alert" : undefined}>
        {erreur ?? note(valeur, ici)}
      </p>
    </div>
  );
}

function note(valeur: Jour, ici: Jour): string {
  if (!valeur) return "";
  return valeur < ici ? `C’était ${dire(valeur)} : elle sera notée comme réalisée.` : `À faire au plus tard ${dire(valeur)}.`;
}
