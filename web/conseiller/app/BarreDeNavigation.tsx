import { LogOut, Menu, X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { seDeconnecter } from "@partage/session/session";
import { identite, Marque } from "@partage/theme/identite";
import { estActuelle, type EntreeDeNavigation } from "./navigation";
import styles from "./Navigation.module.css";

interface Props {
  chemin: string;
  /** Whose space it is, below the name of the service. */
  espace: string;
  /** What a phone shows beside its menu. */
  raccourci?: ReactNode;
  /** Items of the list. */
  children: ReactNode;
  /** Items before the one that signs out. */
  compte?: ReactNode;
}

/** The blue navigation; below 960 px a bar with a menu that folds out. */
export function BarreDeNavigation({ chemin, espace, raccourci, children, compte }: Props) {
  // Folded out on the page where one asked for it: another page folds it in.
  const [ouvertSur, setOuvertSur] = useState<string>();
  const ouvert = ouvertSur === chemin;
  return (
    <header className={styles.entete} data-ouvert={ouvert || undefined}>
      <div className={styles.barre}>
        <Link href="/" className={styles.marque}>
          <Marque />
          <span className={styles.nomDuService}>
            {identite.nom}
            <span className={styles.espace}>{espace}</span>
          </span>
        </Link>
        {raccourci}
        <button
          type="button"
          className={styles.mobile}
          aria-expanded={ouvert}
          aria-controls="menu"
          aria-label="Menu"
          onClick={() => setOuvertSur(ouvert ? undefined : chemin)}
        >
          {ouvert ? <X aria-hidden="true" size={24} /> : <Menu aria-hidden="true" size={24} />}
        </button>
      </div>
      <nav id="menu" tabIndex={-1} aria-label="Menu principal" className={styles.menu}>
        <ul className={styles.liste}>{children}</ul>
        <ul className={styles.compte}>
          {compte}
          <li>
            <button type="button" className={styles.lien} onClick={() => void seDeconnecter()}>
              <LogOut size={22} aria-hidden="true" />
              <span>Déconnexion</span>
            </button>
          </li>
        </ul>
      </nav>
    </header>
  );
}

/** A link of the navigation to a page. */
export function LienDeNavigation({ entree, chemin, children }: { entree: EntreeDeNavigation; chemin: string; children?: ReactNode }) {
  return (
    <li>
      <Link href={entree.href} className={styles.lien} aria-current={estActuelle(entree, chemin) ? "page" : undefined}>
        <entree.icone size={22} aria-hidden="true" />
        <span>{entree.nom}</span>
        {children}
      </Link>
    </li>
  );
}

/** How much waits behind what it follows: shown as a number, said in whole words. */
export function Pastille({ nombre, mots }: { nombre: number; mots: readonly [un: string, plusieurs: string] }) {
  return (
    <span className={styles.pastille}>
      <span className="lecteur">: </span>
      {nombre}
      <span className="lecteur"> {mots[nombre > 1 ? 1 : 0]}</span>
    </span>
  );
}
