/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { essayerPar } from "@jeune/horsLigne/depart";
import { CANAL, viderLesEnvois } from "@jeune/horsLigne/envois";
import { envoyerEnVeille } from "@jeune/session/veille";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

const RACINE = "/jeune/";

// The application opens from the device; what it shows of anyone is the page's to keep (horsLigne/memoire.ts).
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(new NavigationRoute(createHandlerBoundToURL(`${RACINE}index.html`), { allowlist: [/^\/jeune(\/|$)/] }));

self.addEventListener("message", ({ data }: ExtendableMessageEvent & { data: { type?: string } }) => {
  // The person asked for it: a version never changes under what he is doing.
  if (data.type === "prendre-la-main") void self.skipWaiting();
  if (data.type === "tenir") void self.clients.claim();
});

self.addEventListener("activate", (evenement) => evenement.waitUntil(self.clients.claim()));

interface Reveil extends ExtendableEvent {
  tag: string;
}

/** The pages of this application; the counsellors' is on the same site. */
const pages = async () =>
  (await self.clients.matchAll({ type: "window", includeUncontrolled: true })).filter(({ url }) =>
    new URL(url).pathname.startsWith(RACINE),
  );

// The network is back, whether or not the application is open.
self.addEventListener("sync" as "message", (evenement: unknown) => {
  const reveil = evenement as Reveil;
  if (reveil.tag === "cej-file") reveil.waitUntil(envoyerCeQuiAttend());
});

async function envoyerCeQuiAttend(): Promise<void> {
  // A page that is looked at sends with its own session; one that is not may be frozen.
  const regardees = (await pages()).filter(({ visibilityState }) => visibilityState === "visible");
  for (const page of regardees) page.postMessage({ type: "vider" });
  if (regardees.length > 0) return;
  const canal = new BroadcastChannel(CANAL);
  const arret = await viderLesEnvois(essayerPar(envoyerEnVeille), (arrivee) => Promise.resolve(canal.postMessage(arrivee ?? {})));
  canal.close();
  // A failure has the browser wake us again later.
  if (arret?.sorte === "plus-tard") throw new Error("Nobody answers yet.");
}

/** What a push says (docs/client-mobile.md): no name and no text, for a locked screen is read by others. */
interface Avis {
  sorte: string;
  objet?: string;
  nombre?: number;
  etiquette?: string;
}

const PHRASES: Record<string, (nombre: number) => string> = {
  "nouveau-message": (nombre) => (nombre > 1 ? `${nombre} messages de votre conseiller` : "Un message de votre conseiller"),
  "nouvelles-offres": (nombre) => (nombre > 1 ? `${nombre} nouvelles offres pour vous` : "De nouvelles offres pour vous"),
  "recherche-suggeree": () => "Votre conseiller vous suggère une recherche",
  rappel: () => "Rien de prévu cette semaine ? Ajoutez une démarche",
};

const ECRANS: Record<string, string> = {
  "nouveau-message": "messages",
  "nouvelles-offres": "notifications",
  "recherche-suggeree": "notifications",
  rappel: "demarches/nouvelle",
};

// One after the other: what was read at once must not go before it is shown.
let dernier = Promise.resolve();

self.addEventListener("push", (evenement) => {
  dernier = dernier.catch(() => undefined).then(() => sonner(lireAvis(evenement.data)));
  evenement.waitUntil(dernier);
});

function lireAvis(donnees: PushMessageData | null): Avis {
  try {
    return (donnees?.json() as Avis | undefined) ?? { sorte: "" };
  } catch {
    return { sorte: "" };
  }
}

async function sonner({ sorte, nombre = 1, etiquette = sorte }: Avis): Promise<void> {
  if (sorte === "messages-lus") {
    for (const affichee of await self.registration.getNotifications({ tag: etiquette })) affichee.close();
    return;
  }
  const options: NotificationOptions & { renotify?: boolean } = {
    body: PHRASES[sorte]?.(nombre) ?? "Du nouveau dans votre espace",
    tag: etiquette,
    renotify: true,
    icon: `${RACINE}icones/icone-192.png`,
    badge: `${RACINE}icones/icone-192.png`,
    lang: "fr",
    data: { ecran: ECRANS[sorte] ?? "notifications" },
  };
  await self.registration.showNotification("Mon CEJ", options);
}

self.addEventListener("notificationclick", (evenement) => {
  evenement.notification.close();
  const { ecran = "" } = (evenement.notification.data as { ecran?: string } | undefined) ?? {};
  evenement.waitUntil(ouvrir(RACINE + ecran));
});

async function ouvrir(chemin: string): Promise<void> {
  const [ouverte] = await pages();
  if (!ouverte) {
    await self.clients.openWindow(chemin);
    return;
  }
  ouverte.postMessage({ type: "aller", chemin });
  await ouverte.focus();
}
