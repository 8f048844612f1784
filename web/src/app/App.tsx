import { Suspense, useSyncExternalStore } from "react";
import { Route, Switch } from "wouter";
import { PageConnexion } from "@/features/identite/PageConnexion";
import { useConnexion } from "@/shared/session/moi";
import { lireSession, suivreSession } from "@/shared/session/session";
import { Annonces } from "@/shared/ui/Annonces";
import { Chargement } from "@/shared/ui/Etats";
import { Cadre } from "./Cadre";
import { CadrePublic } from "./CadrePublic";
import { GardePage } from "./GardePage";
import { AccesRefuse } from "./PagesDErreur";
import { PAGES } from "./pages";

/** Decides between the sign-in page, the public pages and the application. */
export function App() {
  const session = useSyncExternalStore(suivreSession, lireSession);
  const connecte = session.etat === "ouverte" || session.etat === "expiree";
  const connexion = useConnexion(connecte);

  if (session.etat === "quittee") return <Chargement quoi="Déconnexion" />;
  if (!connecte) {
    return (
      <CadrePublic>
        <Switch>
          {PAGES.filter((page) => page.publique).map(({ chemin, page: PageDuSite }) => (
            <Route key={chemin} path={chemin}>
              <GardePage>
                <PageDuSite />
              </GardePage>
            </Route>
          ))}
          <Route>
            <PageConnexion />
          </Route>
        </Switch>
      </CadrePublic>
    );
  }

  if (connexion.error)
    return (
      <CadrePublic>
        <AccesRefuse erreur={connexion.error} reessayer={() => void connexion.refetch()} />
      </CadrePublic>
    );
  if (!connexion.data) return <Chargement quoi="Ouverture de votre espace" />;
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
