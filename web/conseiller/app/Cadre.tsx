import { Route, Switch, useLocation } from "wouter";
import { ColonneMessagerie } from "@conseiller/features/messagerie/ColonneMessagerie";
import { useMasque } from "@partage/chat/panneau";
import { Chargement } from "@partage/ui/Etats";
import { EnPlus } from "@partage/ui/EnPlus";
import { DepartEnAttente } from "@partage/envoi/DepartEnAttente";
import { useProfil } from "@partage/session/moi";
import { GardePage } from "./GardePage";
import { LiensDEvitement } from "./LiensDEvitement";
import { Navigation } from "./Navigation";
import { PageIntrouvable } from "./PagesDErreur";
import { PAGES } from "./pages";
import { PiedDePage } from "./PiedDePage";
import { SurveillanceDeSession } from "./SurveillanceDeSession";
import styles from "./Cadre.module.css";

/** Without it, what is on screen is read again when one comes back to it. */
const tempsReel = () => import("@conseiller/features/messagerie/TempsReel");

/** The application: navigation at the left, the page, and the chat that stays open at the right. */
export function Cadre({ expiree }: { expiree: boolean }) {
  const [chemin] = useLocation();
  const { data: profil } = useProfil();
  const masque = useMasque();
  const sansColonne = PAGES.some((page) => page.sansColonne && memePage(page.chemin, chemin));

  return (
    <div
      className={styles.cadre}
      data-sans-colonne={sansColonne || undefined}
      data-pleine-hauteur={sansColonne || undefined}
      data-colonne-masquee={(masque && !sansColonne) || undefined}
    >
      <LiensDEvitement
        liens={[
          { nom: "Aller au contenu", cible: "contenu" },
          { nom: "Aller au menu", cible: "menu" },
          ...(sansColonne ? [] : [{ nom: "Aller à la messagerie", cible: "messagerie" }]),
        ]}
      />
      <Navigation chemin={chemin} />
      <main id="contenu" tabIndex={-1} className={styles.contenu}>
        <GardePage key={sansColonne ? "messagerie" : chemin}>
          <Switch>
            {PAGES.map(({ chemin: motif, page: PageDuSite, superviseur }) => (
              <Route key={motif} path={motif}>
                {superviseur && profil === undefined && <Chargement />}
                {superviseur && profil?.superviseur === false && <PageIntrouvable />}
                {(!superviseur || profil?.superviseur) && <PageDuSite />}
              </Route>
            ))}
            <Route>
              <PageIntrouvable />
            </Route>
          </Switch>
        </GardePage>
        <PiedDePage />
      </main>
      {!sansColonne && (
        <aside id="messagerie" tabIndex={-1} aria-label="Messagerie" className={styles.colonne}>
          <ColonneMessagerie />
        </aside>
      )}
      <EnPlus charger={tempsReel} />
      <DepartEnAttente />
      <SurveillanceDeSession expiree={expiree} />
    </div>
  );
}

/** Whether an address is below the same first step as a page's pattern. */
const memePage = (motif: string, chemin: string) => motif.split("/")[1] === chemin.split("/")[1];
