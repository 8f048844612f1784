import "@partage/theme/base.css";
import "./app/cadreAttendu.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { App } from "./app/App";
import { requetes } from "@partage/api/requetes";
import { auxAdieux, ouvrirLaPage } from "@partage/session/session";
import { appliquerLeTheme } from "@partage/ui/theme";

appliquerLeTheme();
auxAdieux(() => requetes.clear());
const adresse = await ouvrirLaPage();
const racine = document.getElementById("racine");
// Without an address, the browser is on its way to the identity provider: nothing is worth showing.
if (adresse !== undefined && racine) {
  window.history.replaceState(null, "", adresse);
  createRoot(racine).render(
    <StrictMode>
      <I18nProvider locale="fr-FR">
        <QueryClientProvider client={requetes}>
          <App />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
