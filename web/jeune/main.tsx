import "@partage/theme/base.css";
import "./ui/doigts.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { startTransition, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { parlerAuJeune } from "@partage/api/refus";
import { requetes } from "@partage/api/requetes";
import { auxAdieux, ouvrirLaPage } from "@partage/session/session";
import { attendreLEcoute } from "@partage/tempsReel/attente";
import { appliquerLeTheme } from "@partage/ui/theme";
import { App } from "./app/App";
import { ouvrirLAppareil } from "./session/appareil";

parlerAuJeune();
appliquerLeTheme();
auxAdieux(() => requetes.clear());
attendreLEcoute(() => true);
const adresse = await ouvrirLaPage();
const racine = document.getElementById("racine");
// Without an address, the browser is on its way to the identity provider: nothing is worth showing.
if (adresse !== undefined && racine) {
  window.history.replaceState(null, "", adresse);
  await ouvrirLAppareil();
  const application = (
    <StrictMode>
      <QueryClientProvider client={requetes}>
        <App />
      </QueryClientProvider>
    </StrictMode>
  );
  // In slices: the first page comes whole from the device, and a finger need not wait until a slow phone has drawn all of it.
  startTransition(() => createRoot(racine).render(application));
}
