import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { requetes } from "@partage/api/requetes";
import { auxAdieux } from "@partage/session/session";
import { attendreLEcoute } from "@partage/tempsReel/attente";
import { App } from "./app/App";
import { suivreLaSuite } from "./app/suite";

/** What is read again behind each connection. */
const RELUES: ReadonlySet<string> = new Set(["/api/conversations", "/api/portefeuille/departs"]);

/** Shows the application in the place of the frame that stood for it. */
export function montrer(racine: HTMLElement): void {
  auxAdieux(() => requetes.clear());
  suivreLaSuite(requetes);
  attendreLEcoute((chemin) => RELUES.has(chemin));
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
