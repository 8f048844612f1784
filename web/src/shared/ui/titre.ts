import { useEffect } from "react";
import { identite } from "@/theme/identite";

let page = "";
let alerte = false;

/** The title of the tab: the page, and while messages wait, that they do. */
function ecrire() {
  const titre = page ? `${page} – ${identite.titre}` : identite.titre;
  document.title = alerte ? `Nouveau(x) message(s) – ${titre}` : titre;
}

/** Names the page in the tab. */
export function useTitre(titre: string) {
  useEffect(() => {
    page = titre;
    ecrire();
  }, [titre]);
}

/** Shows in the tab, by title and icon, whether messages wait to be read. */
export function alerterDansLOnglet(messagesEnAttente: boolean) {
  alerte = messagesEnAttente;
  ecrire();
  const icone = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  const href = messagesEnAttente ? "/favicon-alerte.svg" : "/favicon.svg";
  if (icone && icone.getAttribute("href") !== href) icone.setAttribute("href", href);
}
