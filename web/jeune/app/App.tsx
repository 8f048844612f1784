import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { Router, useLocation } from "wouter";
import { Identifie, useConnexion } from "@jeune/api/moi";
import { BIENVENUE_VUE, EcranConnexion } from "@jeune/features/bienvenue/EcranConnexion";
import styles from "@jeune/informations/Informations.module.css";
import { LiensDInformation } from "@jeune/informations/LiensDInformation";
import { INFORMATIONS } from "@jeune/informations/pages";
import { toutPerdre } from "@jeune/session/appareil";
import { Attente } from "@jeune/ui/Etats";
import { ErreurApi } from "@partage/api/erreurs";
import { sortir } from "@partage/rangement/rangement";
import { lireSession, suivreSession } from "@partage/session/session";
import { Annonces } from "@partage/ui/Annonces";
import { Cadre } from "./Cadre";

const EcranBienvenue = lazy(() => import("@jeune/features/bienvenue/EcranBienvenue"));
const EcranConditions = lazy(() => import("@jeune/features/bienvenue/EcranConditions"));
const EcranDemonstration = lazy(() => import("@jeune/features/demonstration/EcranDemonstration"));
const EcranRefus = lazy(() => import("@jeune/features/bienvenue/EcranRefus"));

/** Where the application is on the site, as the router wants it. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Decides between welcome, sign-in, terms and the application. */
export function App() {
  return (
    <Router base={BASE}>
      <Annonces />
      <Suspense fallback={<Attente />}>
        <Ecran />
      </Suspense>
    </Router>
  );
}

function Ecran() {
  const { etat } = useSyncExternalStore(suivreSession, lireSession);
  const [adresse] = useLocation();
  const [demonstration, setDemonstration] = useState(false);
  const connecte = etat === "ouverte" || etat === "expiree";
  const { data: moi, error, refetch } = useConnexion(connecte);
  const refus = error instanceof ErreurApi && error.statut === 403 ? error : undefined;
  useEffect(() => {
    // The follow-up was ended, or the account was: what was seen of it on this device is nobody's any more.
    if (refus) void toutPerdre();
  }, [refus]);

  if (etat === "quittee") return <Attente quoi="Déconnexion" />;
  if (!connecte && demonstration) return <EcranDemonstration quitter={() => setDemonstration(false)} />;
  const demontrer = () => setDemonstration(true);
  const Information = INFORMATIONS.find(({ chemin }) => chemin === adresse)?.ecran;
  if (!connecte && Information)
    return (
      <>
        <main className={styles.public}>
          <Information />
        </main>
        <footer className={styles.public}>
          <LiensDInformation />
        </footer>
      </>
    );
  if (!connecte) return dejaVenu() ? <EcranConnexion demontrer={demontrer} /> : <EcranBienvenue demontrer={demontrer} />;
  if (refus || (error && !moi)) return <EcranRefus erreur={error} reessayer={() => void refetch()} />;
  if (!moi) return <Attente quoi="Ouverture de votre espace" />;
  if (moi.profil !== "beneficiaire") return <EcranRefus />;
  if (moi.conditions.aAccepter && moi.conditions.version) return <EcranConditions version={moi.conditions.version} />;
  return (
    <Identifie value={moi}>
      <Cadre expiree={etat === "expiree"} />
    </Identifie>
  );
}

const dejaVenu = () =>
  sortir(BIENVENUE_VUE, (valeur) => valeur === true || undefined, "localStorage") ?? window.location.pathname.endsWith("/connexion");
