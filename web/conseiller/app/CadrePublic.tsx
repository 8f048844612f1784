import type { ReactNode } from "react";
import { identite, Marque } from "@partage/theme/identite";
import { LiensDEvitement } from "./LiensDEvitement";
import { PiedDePage } from "./PiedDePage";
import styles from "./CadrePublic.module.css";

/** Around the pages that need no sign-in. */
export function CadrePublic({ children }: { children: ReactNode }) {
  return (
    <div className={styles.cadre}>
      <LiensDEvitement liens={[{ nom: "Aller au contenu", cible: "contenu" }]} />
      <header className={styles.entete}>
        <Marque />
        <span>
          {identite.nom} <span className={styles.espace}>{identite.espace}</span>
        </span>
      </header>
      <main id="contenu" tabIndex={-1} className={styles.contenu}>
        {children}
      </main>
      <PiedDePage />
    </div>
  );
}
