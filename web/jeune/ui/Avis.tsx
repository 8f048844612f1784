import { useEffect, useState } from "react";
import { creerEtat } from "@partage/ui/etat";
import { useEtat } from "@partage/ui/useEtat";
import styles from "./Avis.module.css";
import { Bouton } from "./Bouton";

interface Contenu {
  rang: number;
  texte: string;
  /** What takes it back, for as long as the notice stays. */
  annuler?: () => void;
}

let rang = 0;
const avis = creerEtat<Contenu | undefined>(undefined);

/** Seconds that a notice stays. */
const SECONDES = 8;

/** Says what was just done, and lets it be taken back. */
export const aviser = (texte: string, annuler?: () => void) => {
  rang += 1;
  avis.ecrire({ rang, texte, ...(annuler && { annuler }) });
};

const finir = () => avis.ecrire(undefined);

/** Where notices are shown and read from; once in the application. */
export function Avis() {
  const contenu = useEtat(avis);
  return (
    <div role="status" className={styles.place}>
      {contenu && <Passager key={contenu.rang} contenu={contenu} />}
    </div>
  );
}

/** Whoever is on it takes the time that he needs: the seconds begin again once he has left. */
function Passager({ contenu }: { contenu: Contenu }) {
  const [tenu, setTenu] = useState(0);
  useEffect(() => {
    if (tenu > 0) return undefined;
    const fin = setTimeout(finir, SECONDES * 1000);
    return () => clearTimeout(fin);
  }, [tenu]);
  const prendre = () => setTenu((combien) => combien + 1);
  const laisser = () => setTenu((combien) => Math.max(0, combien - 1));
  return (
    <div className={styles.avis} onFocus={prendre} onBlur={laisser} onPointerEnter={prendre} onPointerLeave={laisser}>
      <span>{contenu.texte}</span>
      {contenu.annuler && (
        <Bouton
          petit
          aspect="secondaire"
          onClick={() => {
            contenu.annuler?.();
            finir();
          }}
        >
          Annuler
        </Bouton>
      )}
    </div>
  );
}
