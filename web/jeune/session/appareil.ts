import { requetes } from "@partage/api/requetes";
import { api, envoyer } from "@partage/api/client";
import { COMPTE, coffreDesJetons, effacerLAppareil, garder, reprendre } from "@partage/rangement/coffre";
import { compteConnecte, fermer, lireSession, seDeconnecter, terminer } from "@partage/session/session";
import { essayerPar } from "@jeune/horsLigne/depart";
import { brancher, file, relire, vider } from "@jeune/horsLigne/file";
import { installer } from "@jeune/horsLigne/installation";
import { memoriser, rappeler } from "@jeune/horsLigne/memoire";

const NOM_DE_L_APPAREIL = "appareil";

let cesserDeMemoriser: (() => Promise<void>) | undefined;

/** Whether the device is still this account's. When another tab has signed out, this one shows nothing any more either. */
async function estEncoreA(compte: string): Promise<boolean> {
  const connu = await reprendre(COMPTE);
  if (connu !== undefined && connu !== compte) {
    requetes.clear();
    fermer();
  }
  return connu === compte;
}

/**
 * Before anything is shown: what another account left is wiped, what this one last saw comes back, and what waits begins to leave. The
 * application works without all that in a browser that keeps nothing.
 */
export async function ouvrirLAppareil(): Promise<void> {
  const compte = await compteConnecte();
  try {
    if (compte !== undefined && (await reprendre(COMPTE)) !== compte) await changerDeCompte(compte);
    if (compte !== undefined) await rappeler();
    await relire();
  } catch {
    // Nothing can be kept here: everything is read from the service.
  }
  brancher(essayerPar(envoyer));
  if (compte !== undefined) cesserDeMemoriser = memoriser(() => estEncoreA(compte));
  window.addEventListener("online", () => void vider());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    if (compte !== undefined) void estEncoreA(compte);
    void vider();
  });
  if (lireSession().etat === "ouverte") void vider();
  void installer(() => void vider());
}

/** The session that has just begun stays; all else goes. */
async function changerDeCompte(compte: string): Promise<void> {
  const noms = await coffreDesJetons.getAllKeys();
  const jetons = await Promise.all(noms.map(async (nom) => [nom, await coffreDesJetons.get(nom)] as const));
  await effacerLAppareil();
  for (const [nom, valeur] of jetons) if (valeur !== null) await coffreDesJetons.set(nom, valeur);
  await garder(COMPTE, compte);
}

/** The name of this installation, by which the service knows what rings. */
export async function nomDeLAppareil(): Promise<string> {
  const connu = await reprendre(NOM_DE_L_APPAREIL);
  if (typeof connu === "string") return connu;
  const neuf = crypto.randomUUID();
  await garder(NOM_DE_L_APPAREIL, neuf);
  return neuf;
}

/** Signs out: this device rings no more, nothing stays on it, and the provider forgets the browser. */
export async function partir(dossier: string | undefined): Promise<void> {
  if (dossier !== undefined && navigator.onLine) {
    const appareil = await nomDeLAppareil();
    // A service that does not answer keeps nobody from leaving; the subscription goes with the browser's own.
    await api
      .DELETE("/api/beneficiaires/{id}/appareils/{appareil}", { params: { path: { id: dossier, appareil } } })
      .catch(() => undefined);
  }
  await taire();
  await vidage();
  await seDeconnecter();
}

/** The account was ended, or is no more this person's: nothing of it stays here. */
export async function toutPerdre(): Promise<void> {
  await taire();
  await vidage();
  terminer();
}

/** By what this browser rings; nothing when it does not, or cannot. */
export async function abonnement() {
  const inscription = await navigator.serviceWorker?.getRegistration(import.meta.env.BASE_URL);
  return inscription?.pushManager?.getSubscription();
}

async function taire(): Promise<void> {
  await (await abonnement())?.unsubscribe().catch(() => false);
}

/** Everything but the session, which the sign-out itself still needs. */
async function vidage(): Promise<void> {
  await cesserDeMemoriser?.();
  requetes.clear();
  await changerDeCompte("");
  file.ecrire([]);
}
