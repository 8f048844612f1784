import { ChevronRight } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "wouter";
import { Signalement } from "./Signalement";
import { useTitre } from "./titre";
import styles from "./Page.module.css";

/** The first page of a visit keeps the focus where the browser puts it; later ones give it to their title. */
let dejaVue = false;

/** Names the page in the tab; the heading that the reference is given to takes the focus when one comes from another page. */
export function useFocusDeTitre(titre: string) {
  useTitre(titre);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.getElementById("contenu")?.scrollTo(0, 0);
    if (dejaVue) heading.current?.focus();
    dejaVue = true;
  }, []);
  return heading;
}

/** Begins the page again: what had the focus has gone. */
export function reprendreAuTitre() {
  const contenu = document.getElementById("contenu");
  contenu?.scrollTo(0, 0);
  contenu?.querySelector("h1")?.focus();
}

interface Props {
  titre: string;
  /** Where the page is: each step but the last leads back. */
  fil?: { nom: string; href: string }[];
  actions?: ReactNode;
  children: ReactNode;
  large?: boolean;
}

/** Every page: its title in the tab, its heading (which takes the focus after a navigation), its actions and its content. */
export function Page({ titre, fil, actions, children, large }: Props) {
  const heading = useFocusDeTitre(titre);

  return (
    <div className={large ? styles.large : styles.page}>
      {fil && (
        <nav aria-label="Fil d’Ariane" className={styles.fil}>
          <ol>
            {fil.map(({ nom, href }) => (
              <li key={href}>
                <Link href={href}>{nom}</Link>
                <ChevronRight size={14} aria-hidden="true" />
              </li>
            ))}
            <li aria-current="page">{titre}</li>
          </ol>
        </nav>
      )}
      <div className={styles.entete}>
        <h1 ref={heading} tabIndex={-1} className={styles.titre}>
          {titre}
        </h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      <Signalement />
      {children}
    </div>
  );
}

/** A block of a page, on a surface of its own. */
export function Carte({ titre, actions, children }: { titre?: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.carte} {...(titre && { "aria-label": titre })}>
      {titre && (
        <div className={styles.enteteDeCarte}>
          <h2 className={styles.titreDeCarte}>{titre}</h2>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
