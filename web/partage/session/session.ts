import { ErrorResponse, InMemoryWebStorage, type OidcMetadata, UserManager, WebStorageStateStore } from "oidc-client-ts";
import { requetes } from "@partage/api/requetes";
import { coffreDesJetons, VERROU_DE_SESSION } from "@partage/rangement/coffre";
import { estUnObjet } from "@partage/rangement/lecteurs";
import { jeter, neGarderQueLesBrouillons, ranger, reconnaitre, sortir, toutOublier } from "@partage/rangement/rangement";

/** Who is signed in, as far as this tab knows. */
export type Session =
  | { etat: "inconnue" }
  | { etat: "fermee" }
  | { etat: "ouverte" }
  /** Signed out: the browser is leaving for the provider. */
  | { etat: "quittee" }
  /** It ended by itself: what is on screen stays until the person signs in again. */
  | { etat: "expiree" };

/** Whether this browser has signed in before: then a new tab asks the provider without a question. Says nothing about who. */
const INDICE = "cej.connecte";

/** A setting of the page: the local host has its own, a delivery writes its environment's (tools/azure/site.mjs). */
const meta = (nom: string) => document.querySelector<HTMLMetaElement>(`meta[name="cej-${nom}"]`)?.content;

const origine = window.location.origin;

/** Where this application is on the site: its sign-in page is below. Known when it is built, as is where its session is kept. */
const RACINE = import.meta.env.BASE_URL;
const CHEMIN_DE_CONNEXION = `${import.meta.env.BASE_URL}connexion`;
const CHEMIN_DU_RETOUR = `${import.meta.env.BASE_URL}connexion/retour`;

/**
 * The young people's application opens without a network: its session outlives the page, sealed on the device, for all its tabs. The
 * counsellors' is gone with the page.
 */
const SUR_L_APPAREIL = import.meta.env.VITE_SESSION === "appareil";

/** What the provider said of itself before the redirection: coming back need not ask again. */
const DECOUVERTE = "cej.fournisseur";
const decouverte =
  window.location.pathname === CHEMIN_DU_RETOUR
    ? sortir(DECOUVERTE, (valeur) => (estUnObjet(valeur) ? (valeur as Partial<OidcMetadata>) : undefined))
    : undefined;
jeter(DECOUVERTE);

const gestionnaire = new UserManager({
  authority: new URL(meta("emetteur") ?? "/", origine).href,
  client_id: meta("client") ?? "cej-web",
  redirect_uri: origine + CHEMIN_DU_RETOUR,
  post_logout_redirect_uri: origine + CHEMIN_DE_CONNEXION,
  // Some providers give a token that an API can read only to whoever names the API.
  scope: `openid profile email offline_access ${meta("portees") ?? ""}`.trim(),
  // Tokens never touch a storage that scripts can read as text; the proof of a sign-in under way does, for the time of the redirection.
  userStore: import.meta.env.VITE_SESSION === "appareil" ? coffreDesJetons : new WebStorageStateStore({ store: new InMemoryWebStorage() }),
  stateStore: new WebStorageStateStore({ store: window.sessionStorage, prefix: "cej.oidc." }),
  automaticSilentRenew: false,
  loadUserInfo: false,
  ...(decouverte && { metadata: decouverte }),
  monitorSession: false,
});

/** A sign-out is under way: what the page still asks for until it is left must not renew what is being closed. */
let enPartance = false;

export const estEnPartance = () => enPartance;

let session: Session = { etat: "inconnue" };
const abonnes = new Set<() => void>();
let renouvellement: Promise<boolean> | undefined;
let minuterie: ReturnType<typeof setTimeout> | undefined;

export const lireSession = () => session;

export function suivreSession(abonne: () => void): () => void {
  abonnes.add(abonne);
  return () => abonnes.delete(abonne);
}

function changer(suivante: Session) {
  if (session.etat === suivante.etat) return;
  session = suivante;
  for (const abonne of abonnes) abonne();
}

/** The access token; renewed first when it has run out, e.g. after the machine slept. */
export async function jetonDAcces(): Promise<string | undefined> {
  const utilisateur = await gestionnaire.getUser();
  if (!utilisateur?.expired) return utilisateur?.access_token;
  await renouveler();
  return (await gestionnaire.getUser())?.access_token;
}

/**
 * What happens when the page opens: back from the provider, or a browser that has signed in before, or neither. Gives the address to
 * show; undefined when the browser is leaving for the provider.
 */
export async function ouvrirLaPage(): Promise<string | undefined> {
  const { pathname, search, hash } = window.location;
  if (pathname === CHEMIN_DU_RETOUR) return revenir();
  if (SUR_L_APPAREIL) {
    const connu = await gestionnaire.getUser();
    changer({ etat: connu ? "ouverte" : "fermee" });
    if (connu) void prevoirLeRenouvellement();
    return pathname + search + hash;
  }
  if (sortir(INDICE, (valeur) => valeur === true || undefined, "localStorage") && pathname !== "/connexion") {
    await seConnecter(pathname + search + hash, true);
    return undefined;
  }
  changer({ etat: "fermee" });
  return pathname + search + hash;
}

async function revenir(): Promise<string> {
  try {
    const utilisateur = await gestionnaire.signinCallback();
    if (!SUR_L_APPAREIL) ranger(INDICE, true, "localStorage");
    reconnaitre(utilisateur?.profile.sub ?? "");
    changer({ etat: "ouverte" });
    prevoirLeRenouvellement();
    return adresseSure(utilisateur?.state);
  } catch (erreur) {
    if (!SUR_L_APPAREIL) jeter(INDICE, "localStorage");
    changer({ etat: "fermee" });
    // The provider knows nobody: the address asked for is kept for after the sign-in.
    return erreur instanceof ErrorResponse ? adresseSure(erreur.state) : RACINE;
  }
}

/** Leaves for the provider, and comes back to an address of ours. */
export async function seConnecter(retour: string, sansQuestion = false): Promise<void> {
  try {
    ranger(DECOUVERTE, await gestionnaire.metadataService.getMetadata());
    await gestionnaire.signinRedirect({ state: { retour }, ...(sansQuestion ? { prompt: "none" } : {}) });
  } catch (erreur) {
    if (!sansQuestion) throw erreur;
    changer({ etat: "fermee" });
  }
}

/** Signs out here and at the provider. Nothing personal stays behind; one that nobody asked for keeps the drafts for the same account. */
export async function seDeconnecter({ parInactivite = false } = {}): Promise<void> {
  enPartance = true;
  clearTimeout(minuterie);
  if (!SUR_L_APPAREIL) jeter(INDICE, "localStorage");
  // The screen first: it may be looked at until the browser has left.
  changer({ etat: "quittee" });
  requetes.clear();
  if (!parInactivite) toutOublier();
  neGarderQueLesBrouillons();
  await renouvellement;
  try {
    await gestionnaire.signoutRedirect();
  } catch {
    // The provider is out of reach: here, at least, nobody is signed in any more.
    window.location.replace(CHEMIN_DE_CONNEXION);
  }
}

// Going back must not show what the browser still has of the page.
window.addEventListener("pageshow", ({ persisted }) => {
  if (persisted && session.etat === "quittee") window.location.reload();
});

/** The session is over at the provider's: nothing can be called any more. */
export function terminer() {
  if (session.etat === "ouverte" && !enPartance) changer({ etat: "expiree" });
}

/** Another tab has signed out: nothing is shown here either. */
export const fermer = () => changer({ etat: "fermee" });

/** Gets a new access token; false when the provider refuses. A cut network is no refusal: it is tried again. */
export function renouveler(): Promise<boolean> {
  if (enPartance) return Promise.resolve(false);
  renouvellement ??= chacunSonTour(async () => {
    try {
      // Without a refresh token the library would ask in a frame, which our own policy and cookie rules refuse.
      if (!(await gestionnaire.getUser())?.refresh_token) {
        terminer();
        return false;
      }
      const utilisateur = await gestionnaire.signinSilent();
      prevoirLeRenouvellement();
      return utilisateur !== null;
    } catch (erreur) {
      if (erreur instanceof ErrorResponse) {
        terminer();
        return false;
      }
      minuterie = setTimeout(() => void renouveler(), 15_000);
      return false;
    } finally {
      renouvellement = undefined;
    }
  });
  return renouvellement;
}

/** A refresh token is good once: tabs that share it take turns. */
async function chacunSonTour(faire: () => Promise<boolean>): Promise<boolean> {
  if (!SUR_L_APPAREIL) return faire();
  const avant = await jetonGarde();
  return navigator.locks.request(VERROU_DE_SESSION, async () => (avant !== (await jetonGarde()) ? true : faire()));
}

const jetonGarde = async () => (await gestionnaire.getUser())?.access_token;

/** Who is signed in, as the provider names him. */
export const compteConnecte = async (): Promise<string | undefined> => (await gestionnaire.getUser())?.profile.sub;

async function prevoirLeRenouvellement() {
  clearTimeout(minuterie);
  const reste = (await gestionnaire.getUser())?.expires_in ?? 0;
  if (!enPartance) minuterie = setTimeout(() => void renouveler(), Math.max(5, reste - 60) * 1000);
}

/** An address of this site, whatever came back. */
export function adresseSure(etat: unknown): string {
  const retour = typeof etat === "object" && etat !== null && "retour" in etat ? etat.retour : undefined;
  if (typeof retour !== "string" || !retour.startsWith(RACINE) || retour.startsWith(CHEMIN_DE_CONNEXION)) return RACINE;
  const adresse = new URL(retour, origine);
  return adresse.origin === origine ? adresse.pathname + adresse.search + adresse.hash : RACINE;
}

/** Minutes without activity that end a session. */
export const minutesDInactivite = Number(meta("inactivite") ?? 60);
