import "@partage/theme/base.css";
import "./app/cadreAttendu.css";
import { estPublique } from "./app/publiques";
import { lireSession, ouvrirLaPage, quelquUnEstAttendu } from "@partage/session/session";
import { appliquerLeTheme } from "@partage/ui/theme";

/** What only somebody who is signed in needs, or a public page. */
const application = () => import("./application");

// Never awaited at the top level: what is fetched here imports from this very file, and would wait for it for ever.
async function ouvrir() {
  // Fetched while the session opens.
  const attendue = quelquUnEstAttendu() ? application() : undefined;
  const adresse = await ouvrirLaPage();
  const racine = document.getElementById("racine");
  // Without an address, the browser is on its way to the identity provider: nothing is worth showing.
  if (adresse === undefined || !racine) return;
  window.history.replaceState(null, "", adresse);
  if (lireSession().etat === "ouverte" || estPublique(window.location.pathname)) (await (attendue ?? application())).montrer(racine);
  else (await import("./app/connexion")).montrerLaConnexion(racine);
}

appliquerLeTheme();
void ouvrir();
