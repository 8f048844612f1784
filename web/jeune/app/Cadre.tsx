import { Bell } from "lucide-react";
import { Suspense, useEffect } from "react";
import { Link, Route, Switch, useLocation } from "wouter";
import { useAccueil } from "@jeune/api/accueil";
import { cles, domaineDe } from "@jeune/api/cles";
import { useMoi } from "@jeune/api/moi";
import { recevoirUneDemarche } from "@jeune/api/demarches";
import { suivreLesDeparts } from "@jeune/horsLigne/file";
import { Attente } from "@jeune/ui/Etats";
import { Avis } from "@jeune/ui/Avis";
import { requetes } from "@partage/api/requetes";
import { EnPlus } from "@partage/ui/EnPlus";
import { Bandeaux } from "./Bandeaux";
import styles from "./Cadre.module.css";
import { ECRANS, estActuel, ONGLETS } from "./ecrans";
import { EcranIntrouvable } from "./EcranIntrouvable";
import { messagesNonLus } from "@partage/format/texte";
import { suivreLaFin } from "./finDuSuivi";
import { GardeEcran } from "./GardeEcran";
import { PiedDePage } from "./PiedDePage";

/** Without it, what is on screen is read again when one comes back to it. */
const tempsReel = () => import("@jeune/tempsReel/TempsReel");

/** What every screen stands in: five destinations at the bottom of a phone, at the side of a computer, and what the device has to say. */
export function Cadre({ expiree }: { expiree: boolean }) {
  const [adresse, aller] = useLocation();
  const { id } = useMoi();
  const accueil = useAccueil().data;
  const nonLus = Number(accueil?.messagesNonLus ?? 0);
  const annonces = (accueil?.nouvellesOffres.length ?? 0) + (accueil?.suggestions.length ?? 0);

  useEffect(
    () =>
      suivreLesDeparts(({ sujet }, reponse) => {
        recevoirUneDemarche(reponse);
        void requetes.invalidateQueries({ queryKey: domaineDe(sujet) });
        void requetes.invalidateQueries({ queryKey: cles.accueil });
      }),
    [],
  );
  useEffect(suivreLaFin, []);
  useEffect(() => {
    // What rings goes on ringing; a service that does not answer is asked again at the next opening.
    void import("@jeune/session/sonnerie").then(({ continuerASonner }) => continuerASonner(id)).catch(() => undefined);
  }, [id]);
  useEffect(() => {
    // A notification that was touched leads to a screen of the application that is open already.
    const suivre = ({ data }: MessageEvent<{ type?: string; chemin?: string }>) => {
      if (data.type === "aller" && data.chemin) aller(data.chemin.replace(import.meta.env.BASE_URL, "/"));
    };
    navigator.serviceWorker?.addEventListener("message", suivre);
    return () => navigator.serviceWorker?.removeEventListener("message", suivre);
  }, [aller]);

  return (
    <div className={styles.cadre}>
      <a className={styles.evitement} href="#contenu">
        Aller au contenu
      </a>
      <nav className={styles.onglets} aria-label="Navigation principale">
        <ul>
          {ONGLETS.map(({ chemin, nom, icone: Icone }) => {
            const actuel = estActuel(chemin, adresse);
            const compte = chemin === "/messages" ? nonLus : 0;
            return (
              <li key={chemin}>
                <Link href={chemin} className={styles.onglet} {...(actuel && { "aria-current": "page" as const })}>
                  <span className={styles.picto}>
                    <Icone size={22} aria-hidden="true" />
                    {compte > 0 && (
                      <span className={styles.pastille} aria-hidden="true">
                        {compte > 99 ? "99+" : compte}
                      </span>
                    )}
                  </span>
                  <span>{nom}</span>
                  {compte > 0 && <span className="lecteur">: {messagesNonLus(compte)}</span>}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <header>
        <Link href="/notifications" className={styles.cloche} aria-label={`Notifications${annonces > 0 ? `, ${annonces} à voir` : ""}`}>
          <Bell size={22} aria-hidden="true" />
          {annonces > 0 && <span className={styles.point} />}
        </Link>
      </header>
      <div className={styles.corps}>
        <Bandeaux expiree={expiree} />
        <main id="contenu" tabIndex={-1} className={styles.contenu}>
          <GardeEcran key={adresse}>
            <Suspense fallback={<Attente />}>
              <Switch>
                {ECRANS.map(({ chemin, ecran: UnEcran }) => (
                  <Route key={chemin} path={chemin}>
                    <UnEcran />
                  </Route>
                ))}
                <Route>
                  <EcranIntrouvable />
                </Route>
              </Switch>
            </Suspense>
          </GardeEcran>
        </main>
        <PiedDePage />
      </div>
      <Avis />
      <EnPlus charger={tempsReel} />
    </div>
  );
}
