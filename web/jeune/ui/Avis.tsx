import { useEffect } from "react";
import { creerEtat, useEtat } from "@partage/ui/etat";
import styles from "./Avis.module.css";
import { Bouton } from "./Bouton";

interface Contenu {
  texte: string;
  /** What takes it back, for as long as the notice stays. */
  annuler?: () => void;
}

const avis = creerEtat<Contenu | undefined>(undefined);

/** Seconds that a notice stays. */
const SECONDES = 8;

/** Says what was just done, and lets it be taken back. */
export const aviser = (texte: string, annuler?: () => void) => avis.ecrire({ texte, ...(annuler && { annuler }) });

/** Where notices are shown and read from; once in the application. */
export function Avis() {
  const contenu = useEtat(avis);
  useEffect(() => {
    if (!contenu) return undefined;
    const fin = setTimeout(() => avis.ecrire(undefined), SECONDES * 1000);
    return () => clearTimeout(fin);
  }, [contenu]);
  return (
    <div role="status" className={styles.place}>
      {contenu && (
        <div className={styles.avis}>
          <span>{contenu.texte}</span>
          {contenu.annuler && (
            <Bouton
              petit
              aspect="secondaire"
              onClick={() => {
                contenu.annuler?.();
                avis.ecrire(undefined);
              }}
            >
              Annuler
            </Bouton>
          )}
        </div>
      )}
    </div>
  );
}
