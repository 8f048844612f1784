import type { LucideIcon } from "lucide-react";
import { Link } from "wouter";
import { Carte } from "@partage/ui/Page";
import styles from "./ListeDeLiens.module.css";

interface Ligne {
  id: string;
  nom: string;
  /** Absent for what can no longer be opened. */
  href: string | undefined;
  details: readonly (string | null | false | undefined)[];
}

interface Props {
  titre: string;
  icone: LucideIcon;
  lignes: readonly Ligne[];
}

/** Things of one kind, each of which opens; nothing at all when there is none. */
export function ListeDeLiens({ titre, icone: Icone, lignes }: Props) {
  if (lignes.length === 0) return null;
  return (
    <Carte titre={`${titre} (${lignes.length})`}>
      <ul className={styles.liste}>
        {lignes.map(({ id, nom, href, details }) => (
          <li key={id} className={styles.ligne}>
            <Icone size={20} aria-hidden="true" className={styles.icone} />
            <div className={styles.texte}>
              {href ? (
                <Link href={href} className={styles.nom}>
                  {nom}
                </Link>
              ) : (
                <span className={styles.nom}>{nom}</span>
              )}
              <span className={styles.details}>{details.filter(Boolean).join(" · ")}</span>
            </div>
          </li>
        ))}
      </ul>
    </Carte>
  );
}
