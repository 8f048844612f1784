import { ranger, sortir } from "@partage/rangement/rangement";
import { creerEtat } from "@partage/ui/etat";
import { useEtat } from "@partage/ui/useEtat";

/** Of this browser, not of the account: another machine may be in sight of others. */
const CLE = "cej.avis-de-bureau";

const permis = () => "Notification" in window && Notification.permission === "granted";

const voulu = creerEtat(sortir(CLE, (valeur) => (valeur === true ? true : undefined), "localStorage") ?? false);

/** Whether a message is told on the desktop: asked for, and permitted by the browser. */
const avisActif = () => voulu.lire() && permis();
export const useAvisDeBureau = () => useEtat(voulu) && permis();

/** Whether this browser has such notifications. */
export const avisPossible = () => "Notification" in window;

/** Asks the browser, from the person's own press; false when it says no. */
export async function demanderLesAvis(): Promise<boolean> {
  const accorde = (await Notification.requestPermission()) === "granted";
  if (accorde) ecrire(true);
  return accorde;
}

export const arreterLesAvis = () => ecrire(false);

function ecrire(actif: boolean) {
  ranger(CLE, actif, "localStorage");
  voulu.ecrire(actif);
}

/** Tells that there is something to read: a locked screen shows it, so that it names nobody and says nothing of the message. */
export function montrerUnAvis(): void {
  if (!avisActif()) return;
  const avis = new Notification("Nouveau message", { body: "Espace conseiller CEJ", tag: "cej.message", icon: "/favicon-alerte.svg" });
  avis.addEventListener("click", () => {
    window.focus();
    avis.close();
  });
}
