import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import { Route, Switch } from "wouter";
import { ErreurApi } from "@partage/api/erreurs";
import { useConnexion } from "@partage/session/moi";
import { lireSession, suivreSession } from "@partage/session/session";
import { Annonces } from "@partage/ui/Annonces";
import { Chargement } from "@partage/ui/Etats";
import { Cadre } from "./Cadre";
import { CadreAttendu } from "./CadreAttendu";
import { CadrePublic } from "./CadrePublic";
import { GardePage } from "./GardePage";
import { AccesRefuse } from "./PagesDErreur";
import { PAGES } from "./pages";
import { estPublique } from "./publiques";

const CadreExploitation = lazy(() => import("./CadreExploitation"));

/** Decides between the public pages and the application. */
export function App() {
  const session = useSyncExternalStore(suivreSession, lireSession);
  const connecte = session.etat === "ouverte" || session.etat === "expiree";
  const connexion = useConnexion(connecte);

  if (session.etat === "quittee") return <Chargement quoi="Déconnexion" />;
  if (!connecte) {
    return (
      <CadrePublic>
        <Switch>
          {PAGES.filter(({ chemin }) => estPublique(chemin)).map(({ chemin, page: PageDuSite }) => (
            <Route key={chemin} path={chemin}>
              <GardePage>
                <PageDuSite />
              </GardePage>
            </Route>
          ))}
          <Route>
            <VersLaConnexion />
          </Route>
        </Switch>
      </CadrePublic>
    );
  }

  // Who runs the service has no space of a counsellor, and screens of his own.
  if (connexion.error instanceof ErreurApi && connexion.error.code === "compte-sans-espace")
    return (
      <Suspense fallback={<CadreAttendu quoi="Ouverture de votre espace" />}>
        <CadreExploitation expiree={session.etat === "expiree"} />
      </Suspense>
    );
  if (connexion.error)
    return (
      <CadrePublic>
        <AccesRefuse erreur={connexion.error} reessayer={() => void connexion.refetch()} />
      </CadrePublic>
    );
  if (!connexion.data) return <CadreAttendu quoi="Ouverture de votre espace" />;
  if (connexion.data.profil !== "conseiller")
    return (
      <CadrePublic>
        <AccesRefuse />
      </CadrePublic>
    );

  return (
    <>
      <Annonces />
      <Suspense fallback={<Chargement />}>
        <Cadre expiree={session.etat === "expiree"} />
      </Suspense>
    </>
  );
}

/** The sign-in page is a document of its own: nothing of the application is in it (connexion.ts). */
function VersLaConnexion() {
  useEffect(() => window.location.reload(), []);
  return null;
}
