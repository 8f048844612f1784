import { renderToStaticMarkup } from "react-dom/server";
import { Router } from "wouter";
import { PageConnexion } from "@conseiller/features/identite/PageConnexion";
import { identite } from "@partage/theme/identite";
import { CadrePublic } from "./CadrePublic";
import { BOUTON, ECHEC } from "./reperes";

/** The sign-in page as the build writes it (vite.connexion.ts). */
export const html = renderToStaticMarkup(
  <Router ssrPath="/connexion">
    <CadrePublic>
      <PageConnexion bouton={BOUTON} echec={ECHEC} />
    </CadrePublic>
  </Router>,
);

/** The title of its tab. */
export const titre = `Connexion – ${identite.titre}`;
