import { useEffect, useId, useRef } from "react";
import { Alerte } from "./Alerte";
import type { Erreurs } from "./useErreurs";
import styles from "./ResumeErreurs.module.css";

interface Props {
  erreurs: Erreurs;
  /** The id of each field's input, and its name for a person. */
  champs: Record<string, { id: string; nom: string }>;
}

/** What is to be corrected in a form, each line leading to its field. Takes the focus at each refusal, which reads it; correcting reads nothing. */
export function ResumeErreurs({ erreurs, champs }: Props) {
  const ici = useRef<HTMLDivElement>(null);
  const id = useId();
  const { tour } = erreurs;
  useEffect(() => {
    if (tour > 0) ici.current?.focus();
  }, [tour]);
  const liste = Object.entries(erreurs.champs);
  if (liste.length === 0) return null;
  return (
    <div ref={ici} tabIndex={-1} data-focus-programme role="group" aria-labelledby={`${id}-titre`} aria-describedby={`${id}-liste`}>
      <Alerte ton="erreur">
        <p id={`${id}-titre`} className={styles.titre}>
          {liste.length === 1 ? "Un champ est à corriger :" : `${liste.length} champs sont à corriger :`}
        </p>
        <ul id={`${id}-liste`}>
          {liste.map(([champ, erreur]) => (
            <li key={champ}>
              {champs[champ] ? (
                <a
                  className={styles.lien}
                  href={`#${champs[champ].id}`}
                  onClick={(clic) => {
                    clic.preventDefault();
                    document.getElementById(champs[champ]?.id ?? "")?.focus();
                  }}
                >
                  {champs[champ].nom} : {erreur}
                </a>
              ) : (
                erreur
              )}
            </li>
          ))}
        </ul>
      </Alerte>
    </div>
  );
}
