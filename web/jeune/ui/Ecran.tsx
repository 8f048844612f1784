import { ArrowLeft } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "wouter";
import styles from "./Ecran.module.css";
import { useTitre } from "./titre";

let premier = true;

/** One screen: its name in the tab and as its heading, which has the focus after a navigation, and the way back. */
export function Ecran({ titre, retour, surtitre, children }: { titre: string; retour?: string; surtitre?: string; children: ReactNode }) {
  const ici = useRef<HTMLHeadingElement>(null);
  useTitre(titre);
  useEffect(() => {
    if (!premier) ici.current?.focus({ preventScroll: true });
    premier = false;
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className={styles.ecran}>
      <header className={styles.entete}>
        {retour !== undefined && (
          <Link href={retour} className={styles.retour} aria-label="Retour">
            <ArrowLeft size={22} aria-hidden="true" />
          </Link>
        )}
        <div>
          {surtitre && <p className={styles.surtitre}>{surtitre}</p>}
          <h1 ref={ici} tabIndex={-1} className={styles.titre}>
            {titre}
          </h1>
        </div>
      </header>
      {children}
    </div>
  );
}

/** A part of a screen, with its name. */
export function Partie({ titre, suite, children }: { titre: string; suite?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.partie} aria-label={titre}>
      <div className={styles.tete}>
        <h2 className={styles.nom}>{titre}</h2>
        {suite}
      </div>
      {children}
    </section>
  );
}
