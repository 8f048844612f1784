import { api, lire } from "@partage/api/client";
import { abonnement, nomDeLAppareil } from "./appareil";

/** Whether this device can ring, and does. */
export type Sonnerie = "active" | "inactive" | "refusee" | "a-installer" | "impossible";

const surIos = () => /iPad|iPhone|iPod/.test(navigator.userAgent);

const installee = () => window.matchMedia("(display-mode: standalone)").matches;

/** What can be said without asking anybody anything. */
export async function etatDeLaSonnerie(): Promise<Sonnerie> {
  // On iOS only an application that was put on the home screen may ask.
  if (surIos() && !installee()) return "a-installer";
  if (!("Notification" in window) || !("serviceWorker" in navigator) || !("PushManager" in window)) return "impossible";
  if (Notification.permission === "denied") return "refusee";
  return Notification.permission === "granted" && (await abonnement()) ? "active" : "inactive";
}

/** Asks for the permission, then has this device ring for this person. */
export async function faireSonner(dossier: string): Promise<Sonnerie> {
  const permission = await Notification.requestPermission();
  if (permission !== "granted") return permission === "denied" ? "refusee" : "inactive";
  await inscrire(dossier);
  return "active";
}

/** A device rings for 60 days after its last registration: each opening renews it. */
export async function continuerASonner(dossier: string): Promise<void> {
  if ((await etatDeLaSonnerie()) === "active") await inscrire(dossier);
}

/** This device rings no more. */
export async function nePlusSonner(dossier: string): Promise<Sonnerie> {
  const appareil = await nomDeLAppareil();
  await lire(api.DELETE("/api/beneficiaires/{id}/appareils/{appareil}", { params: { path: { id: dossier, appareil } } }));
  await (await abonnement())?.unsubscribe();
  return "inactive";
}

async function inscrire(dossier: string): Promise<void> {
  const { cle } = await lire(api.GET("/api/appareils/cle"));
  const { pushManager } = await navigator.serviceWorker.ready;
  const connu = await pushManager.getSubscription();
  const aJour = connu && enTexte(connu.options.applicationServerKey) === cle.replaceAll("=", "");
  if (connu && !aJour) await connu.unsubscribe();
  const actuel = aJour ? connu : await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: cle });
  const { endpoint, keys } = actuel.toJSON();
  await lire(
    api.PUT("/api/beneficiaires/{id}/appareils/{appareil}", {
      params: { path: { id: dossier, appareil: await nomDeLAppareil() } },
      body: { plateforme: "web", canal: endpoint ?? null, cle: keys?.["p256dh"] ?? null, secret: keys?.["auth"] ?? null },
    }),
  );
}

/** Base64 as addresses write it. */
const enTexte = (octets: ArrayBuffer | null) =>
  btoa(String.fromCharCode(...new Uint8Array(octets ?? new ArrayBuffer())))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
