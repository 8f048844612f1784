import { creerEtat } from "@partage/ui/etat";

/** A newer version of the application that waits to be used; undefined when there is none. */
export const versionEnAttente = creerEtat<ServiceWorker | undefined>(undefined);

/** Hours between two looks for a newer version while the application stays open. */
const HEURES = 4;

/** Installs the part of the application that works without a page: it opens it without a network, and rings. */
export async function installer(reveiller: () => void): Promise<void> {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener("message", ({ data }: MessageEvent<{ type?: string }>) => {
    if (data.type === "vider") reveiller();
  });
  try {
    const inscription = await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`, { updateViaCache: "none" });
    const proposer = () => {
      if (inscription.waiting && serviceWorker.controller) versionEnAttente.ecrire(inscription.waiting);
    };
    proposer();
    inscription.addEventListener("updatefound", () => {
      const nouvelle = inscription.installing;
      nouvelle?.addEventListener("statechange", proposer);
    });
    setInterval(() => void inscription.update().catch(() => undefined), HEURES * 3_600_000);
    // A page that was loading while the worker took the others would be without it until the next opening.
    const { active } = await serviceWorker.ready;
    if (!serviceWorker.controller) active?.postMessage({ type: "tenir" });
  } catch {
    // A browser that refuses it (a private window) has the application as long as there is a network.
  }
}

/** Uses the newer version: whatever waits to be sent is in the device's storage and stays there. */
export function mettreAJour(): void {
  const nouvelle = versionEnAttente.lire();
  if (!nouvelle) return;
  navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), { once: true });
  nouvelle.postMessage({ type: "prendre-la-main" });
}

interface AvecSynchronisation extends ServiceWorkerRegistration {
  sync?: { register: (nom: string) => Promise<void> };
}

/** Asks the browser, where it can, to wake the application when the network is back, though it is closed. */
export async function demanderUnReveil(): Promise<void> {
  // A first opening has a worker before it is its page's.
  const inscription: AvecSynchronisation | undefined = await navigator.serviceWorker?.getRegistration(import.meta.env.BASE_URL);
  if (inscription?.active) await inscription.sync?.register("cej-file").catch(() => undefined);
}
