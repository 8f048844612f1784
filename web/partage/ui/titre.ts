import { useEffect } from "react";
import { identite } from "@partage/theme/identite";

let page = "";
let enAttente = 0;

/** The title of the tab: the page, and while messages wait, that they do. */
function ecrire() {
  const titre = page ? `${page} – ${identite.titre}` : identite.titre;
  document.title = enAttente > 0 ? `(${enAttente}) ${enAttente > 1 ? "Nouveaux messages" : "Nouveau message"} – ${titre}` : titre;
}

/** Names the page in the tab. */
export function useTitre(titre: string) {
  useEffect(() => {
    page = titre;
    ecrire();
  }, [titre]);
}

/** Shows in the tab, by title and icon, how many messages wait to be read. */
export function alerterDansLOnglet(messagesEnAttente: number) {
  enAttente = messagesEnAttente;
  ecrire();
  const icone = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  const href = messagesEnAttente > 0 ? "/favicon-alerte.svg" : "/favicon.svg";
  if (icone && icone.getAttribute("href") !== href) icone.setAttribute("href", href);
}
