import { type LucideIcon, X } from "lucide-react";
import { useId, useRef, useState } from "react";
import { compter } from "@partage/format/texte";
import { Bouton } from "./Bouton";
import { placerLeFocus } from "./focus";
import styles from "./Choisis.module.css";

export interface Choisi {
  id: string;
  nom: string;
  icone?: LucideIcon | undefined;
  retirer: () => void;
}

/** Beyond this many, the rest is asked for. */
const EN_VUE = 12;

/** What was chosen, whatever a search shows: each can be taken out. */
export function Choisis({ label, choisis, ensuite }: { label: string; choisis: readonly Choisi[]; ensuite: string }) {
  const id = useId();
  const liste = useRef<HTMLUListElement>(null);
  const [tous, setTous] = useState(false);
  if (choisis.length === 0) return null;
  const montres = tous ? choisis : choisis.slice(0, EN_VUE);
  const retirer = (rang: number) => {
    const boutons = liste.current?.querySelectorAll("button");
    choisis[rang]?.retirer();
    placerLeFocus(boutons?.[rang + 1], boutons?.[rang - 1], ensuite);
  };
  return (
    <div className={styles.choisis}>
      <p id={id} className={styles.label}>
        {label}
      </p>
      <ul ref={liste} aria-labelledby={id} className={styles.liste}>
        {montres.map(({ id: cle, nom, icone: Icone }, rang) => (
          <li key={cle} className={styles.choisi}>
            {Icone && <Icone size={14} aria-hidden="true" className={styles.icone} />}
            <span className={styles.nom}>{nom}</span>
            <button type="button" className={styles.retirer} aria-label={`Retirer ${nom}`} onClick={() => retirer(rang)}>
              <X size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {choisis.length > EN_VUE && (
        <Bouton aspect="discret" petit onPress={() => setTous(!tous)} aria-expanded={tous}>
          {tous ? "En montrer moins" : `Montrer ${compter(choisis.length - EN_VUE, "autre")}`}
        </Bouton>
      )}
    </div>
  );
}
