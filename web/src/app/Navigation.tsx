import { LifeBuoy, LogOut, Menu, MessagesSquare, Newspaper, UserRound, X } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Link } from "wouter";
import { useActualitesNonVues } from "@/features/actualites/api";
import { useMessagesNonLus } from "@/features/messagerie/api/conversations";
import { useProfil } from "@/shared/session/moi";
import { seDeconnecter } from "@/shared/session/session";
import { identite, Marque } from "@/theme/identite";
import { estActuelle, NAVIGATION } from "./navigation";
import styles from "./Navigation.module.css";

const TiroirActualites = lazy(() => import("@/features/actualites/TiroirActualites"));

/** The blue navigation; below 960 px a bar with a menu that folds out. */
export function Navigation({ chemin }: { chemin: string }) {
  const { data: profil } = useProfil();
  const nonLus = useMessagesNonLus();
  const actualites = useActualitesNonVues();
  const [tiroir, setTiroir] = useState(false);
  // Folded out on the page where one asked for it: another page folds it in.
  const [ouvertSur, setOuvertSur] = useState<string>();
  const ouvert = ouvertSur === chemin;

  const entrees = NAVIGATION.filter((entree) => !entree.superviseur || profil?.superviseur);
  const pastilles: Record<string, number> = { "/messagerie": nonLus };

  return (
    <header className={styles.entete} data-ouvert={ouvert || undefined}>
      <div className={styles.barre}>
        <Link href="/" className={styles.marque}>
          <Marque />
          <span className={styles.nomDuService}>
            {identite.nom}
            <span className={styles.espace}>{identite.espace}</span>
          </span>
        </Link>
        <Link href="/messagerie" className={styles.mobile} aria-label={nonLus > 0 ? `Messagerie, ${nonLus} non lus` : "Messagerie"}>
          <MessagesSquare aria-hidden="true" size={22} />
          {nonLus > 0 && <span className={styles.pastille}>{nonLus}</span>}
        </Link>
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
        <ul className={styles.liste}>
          {entrees.map((entree) => {
            const pastille = pastilles[entree.href] ?? 0;
            return (
              <li key={entree.href}>
                <Link href={entree.href} className={styles.lien} aria-current={estActuelle(entree, chemin) ? "page" : undefined}>
                  <entree.icone size={22} aria-hidden="true" />
                  <span>{entree.nom}</span>
                  {pastille > 0 && (
                    <span className={styles.pastille}>
                      {pastille}
                      <span className="lecteur"> non lus</span>
                    </span>
                  )}
                </Link>
              </li>
            );
          })}
          <li>
            <button type="button" className={styles.lien} aria-haspopup="dialog" onClick={() => setTiroir(true)}>
              <Newspaper size={22} aria-hidden="true" />
              <span>Actualités</span>
              {actualites > 0 && (
                <span className={styles.pastille}>
                  {actualites}
                  <span className="lecteur"> {actualites > 1 ? "nouvelles" : "nouvelle"}</span>
                </span>
              )}
            </button>
          </li>
          <li>
            <Link href="/aide" className={styles.lien} aria-current={chemin === "/aide" ? "page" : undefined}>
              <LifeBuoy size={22} aria-hidden="true" />
              <span>Aide</span>
            </Link>
          </li>
        </ul>
        <ul className={styles.compte}>
          <li>
            <Link href="/profil" className={styles.lien} aria-current={chemin === "/profil" ? "page" : undefined}>
              <UserRound size={22} aria-hidden="true" />
              <span className={styles.nom}>{profil ? `${profil.prenom} ${profil.nom}` : "Profil"}</span>
            </Link>
          </li>
          <li>
            <button type="button" className={styles.lien} onClick={() => void seDeconnecter()}>
              <LogOut size={22} aria-hidden="true" />
              <span>Déconnexion</span>
            </button>
          </li>
        </ul>
      </nav>
      {tiroir && (
        <Suspense fallback={null}>
          <TiroirActualites fermer={() => setTiroir(false)} />
        </Suspense>
      )}
    </header>
  );
}
