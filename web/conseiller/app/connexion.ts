import { html, titre } from "virtual:page-de-connexion";
import { adresseSure } from "@partage/session/reglages";
import { seConnecter } from "@partage/session/session";
import { BOUTON, ECHEC } from "./reperes";

/** Shows the sign-in page to whoever is not signed in. */
export function montrerLaConnexion(racine: HTMLElement): void {
  document.title = titre;
  racine.innerHTML = html;
  for (const lien of racine.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    lien.addEventListener("click", (clic) => {
      // The address stays: it is the page's.
      clic.preventDefault();
      document.getElementById(lien.hash.slice(1))?.focus();
    });
  const bouton = document.getElementById(BOUTON);
  const modele = document.getElementById(ECHEC);
  if (!(bouton instanceof HTMLButtonElement) || !(modele instanceof HTMLTemplateElement)) return;
  let echec: Element | undefined;
  const partir = async () => {
    if (bouton.ariaDisabled === "true") return;
    enCours(bouton, true);
    echec?.remove();
    const { pathname, search, hash } = window.location;
    try {
      await seConnecter(adresseSure({ retour: pathname + search + hash }));
    } catch {
      modele.after(modele.content.cloneNode(true));
      echec = modele.nextElementSibling ?? undefined;
      enCours(bouton, false);
    }
  };
  bouton.addEventListener("click", () => void partir());
  // Whoever is about to sign in needs the application next; who only looks does not.
  for (const approche of ["pointerover", "focusin"]) bouton.addEventListener(approche, prechargerLApplication, { once: true });
}

/** Fetched, and not run. The build names the files in the page (vite.connexion.ts). */
function prechargerLApplication() {
  const fichiers = document.querySelector<HTMLMetaElement>('meta[name="cej-application"]')?.content.split(" ") ?? [];
  for (const href of fichiers) document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
}

/** It keeps its focus, and does nothing more. */
function enCours(bouton: HTMLButtonElement, oui: boolean) {
  bouton.ariaDisabled = oui ? "true" : null;
  bouton.toggleAttribute("data-pending", oui);
}
