import { VERROU_DE_SESSION } from "@partage/rangement/coffre";
import { estUnObjet, estUnTexte } from "@partage/rangement/lecteurs";
import { jeter, neGarderQueLesBrouillons, ranger, reconnaitre, sortir, toutOublier } from "@partage/rangement/rangement";
import { adresseDeDepart, type Garde, renouvelerLesJetons } from "./fournisseur";
import { garderLesJetons, lireLesJetons, oublierLesJetons } from "./jetons";
import { derniereActivite } from "./activite";
import { CHEMIN_DE_CONNEXION, CHEMIN_DU_RETOUR, CLIENT, EMETTEUR, minutesDInactivite } from "./reglages";
import { neRienLaisser, prendreLeRelais, preparerLeRelais, relaisAttendu } from "./relais";

/** Who is signed in, as far as this tab knows. */
export type Session =
  | { etat: "inconnue" }
  | { etat: "fermee" }
  | { etat: "ouverte" }
  /** Signed out: the browser is leaving for the provider. */
  | { etat: "quittee" }
  /** It ended by itself: what is on screen stays until the person signs in again. */
  | { etat: "expiree" };

/**
 * Whether this browser has signed in before: then a new tab asks the provider without a question. A mark of that sign-in, which says nothing
 * about who: what a page left is of no use after another one.
 */
const INDICE = "cej.connecte";

const lireLIndice = () => sortir(INDICE, (valeur) => (estUnTexte(valeur) ? valeur : valeur === true ? "" : undefined), "localStorage");

/**
 * The young people's application opens without a network: its session outlives the page, sealed on the device, for all its tabs. The
 * counsellors' is gone with the page.
 */
const SUR_L_APPAREIL = import.meta.env.VITE_SESSION === "appareil";

/** The library of the sign-in is most of what a page would load for a session: it comes when the browser leaves for the provider, or is back. */
const redirection = () => import("./redirection");

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

/** Seconds that a token is still good for. */
const resteDe = ({ expires_at: fin }: Garde): number => (typeof fin === "number" ? fin - Math.floor(Date.now() / 1000) : Infinity);

const jetonDe = (garde: Garde | undefined): string | undefined => (estUnTexte(garde?.["access_token"]) ? garde["access_token"] : undefined);

/** The access token; renewed first when it has run out, e.g. after the machine slept. */
export async function jetonDAcces(): Promise<string | undefined> {
  const garde = await lireLesJetons();
  if (garde && resteDe(garde) <= 0) {
    await renouveler();
    return jetonDe(await lireLesJetons());
  }
  return jetonDe(garde);
}

/**
 * What happens when the page opens: back from the provider, or a browser that has signed in before, or neither. Gives the address to
 * show; undefined when the browser is leaving for the provider.
 */
export async function ouvrirLaPage(): Promise<string | undefined> {
  const { pathname, search, hash } = window.location;
  if (pathname === CHEMIN_DU_RETOUR) return revenir();
  if (SUR_L_APPAREIL) {
    const connu = await lireLesJetons();
    changer({ etat: connu ? "ouverte" : "fermee" });
    if (connu) void prevoirLeRenouvellement();
    return pathname + search + hash;
  }
  const relais = await prendreLeRelais();
  const indice = lireLIndice();
  if (indice !== undefined && pathname !== CHEMIN_DE_CONNEXION) {
    if (await reprendre(relais, indice)) return pathname + search + hash;
    await seConnecter(pathname + search + hash, true);
    return undefined;
  }
  changer({ etat: "fermee" });
  return pathname + search + hash;
}

/** Whether the page that opens is, as far as can be told at once, someone's. */
export const quelquUnEstAttendu = () => SUR_L_APPAREIL || relaisAttendu() || window.location.pathname === CHEMIN_DU_RETOUR;

/** Goes on with the session of the page before, when it is still the browser's and nobody was away for too long. */
async function reprendre(relais: unknown, indice: string): Promise<boolean> {
  if (!estUnObjet(relais) || relais["indice"] !== indice || !estUnObjet(relais["garde"])) return false;
  if (resteDe(relais["garde"]) <= 0 || Date.now() - derniereActivite() > minutesDInactivite * 60_000) return false;
  await garderLesJetons(relais["garde"]);
  suite = relais["suite"];
  changer({ etat: "ouverte" });
  void prevoirLeRenouvellement();
  void prevoirLeRelais();
  return true;
}

let suite: unknown;

/** What the page before knew, and left with the session. */
export const laSuite = () => suite;

/** What the next page of the tab will know, besides the session. Nothing of a young person. */
export function laisserLaSuite(valeur: unknown): void {
  suite = valeur;
  void prevoirLeRelais();
}

async function prevoirLeRelais(): Promise<void> {
  if (SUR_L_APPAREIL || session.etat !== "ouverte" || renouvellement) return;
  await preparerLeRelais({ indice: lireLIndice(), garde: await lireLesJetons(), suite });
}

async function revenir(): Promise<string> {
  const { compte, adresse, sansQuestion } = await (await redirection()).revenirDuFournisseur();
  if (compte === undefined) {
    if (!SUR_L_APPAREIL) jeter(INDICE, "localStorage");
    changer({ etat: "fermee" });
    return adresse;
  }
  if (!SUR_L_APPAREIL && !(sansQuestion && lireLIndice())) ranger(INDICE, crypto.randomUUID(), "localStorage");
  reconnaitre(compte);
  changer({ etat: "ouverte" });
  void prevoirLeRenouvellement();
  void prevoirLeRelais();
  return adresse;
}

/** Leaves for the provider, and comes back to an address of ours. */
export async function seConnecter(retour: string, sansQuestion = false): Promise<void> {
  try {
    await (await redirection()).partirChezLeFournisseur(retour, sansQuestion);
  } catch (erreur) {
    if (!sansQuestion) throw erreur;
    changer({ etat: "fermee" });
  }
}

const oublis: (() => void)[] = [];

/** What else goes at once when the person signs out. */
export const auxAdieux = (oublier: () => void) => void oublis.push(oublier);

/** Signs out here and at the provider. Nothing personal stays behind; one that nobody asked for keeps the drafts for the same account. */
export async function seDeconnecter({ parInactivite = false } = {}): Promise<void> {
  enPartance = true;
  neRienLaisser();
  clearTimeout(minuterie);
  if (!SUR_L_APPAREIL) jeter(INDICE, "localStorage");
  // The screen first: it may be looked at until the browser has left.
  changer({ etat: "quittee" });
  for (const oublier of oublis) oublier();
  if (!parInactivite) toutOublier();
  neGarderQueLesBrouillons();
  await renouvellement;
  try {
    const garde = (await lireLesJetons()) ?? {};
    await oublierLesJetons();
    const retour = window.location.origin + CHEMIN_DE_CONNEXION;
    window.location.assign(await adresseDeDepart({ emetteur: EMETTEUR, client: CLIENT, garde }, retour));
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
  if (session.etat !== "ouverte" || enPartance) return;
  neRienLaisser();
  changer({ etat: "expiree" });
}

/** Another tab has signed out: nothing is shown here either. */
export const fermer = () => changer({ etat: "fermee" });

/** Gets a new access token; false when the provider refuses. A cut network is no refusal: it is tried again. */
export function renouveler(): Promise<boolean> {
  if (enPartance) return Promise.resolve(false);
  if (renouvellement) return renouvellement;
  // A refresh token that is on its way is no more the next page's to use.
  neRienLaisser();
  renouvellement = chacunSonTour(async () => {
    try {
      const garde = await lireLesJetons();
      const neuve = garde && (await renouvelerLesJetons({ emetteur: EMETTEUR, client: CLIENT, garde }));
      if (!neuve) {
        terminer();
        return false;
      }
      await garderLesJetons(neuve);
      void prevoirLeRenouvellement();
      return true;
    } catch {
      minuterie = setTimeout(() => void renouveler(), 15_000);
      return false;
    } finally {
      renouvellement = undefined;
    }
  });
  void renouvellement.then((reussi) => (reussi ? prevoirLeRelais() : undefined));
  return renouvellement;
}

/** A refresh token is good once: tabs that share it take turns. */
async function chacunSonTour(faire: () => Promise<boolean>): Promise<boolean> {
  if (!SUR_L_APPAREIL) return faire();
  const avant = await jetonGarde();
  return navigator.locks.request(VERROU_DE_SESSION, async () => (avant !== (await jetonGarde()) ? true : faire()));
}

const jetonGarde = async () => jetonDe(await lireLesJetons());

/** Who is signed in, as the provider names him. */
export async function compteConnecte(): Promise<string | undefined> {
  const profil = (await lireLesJetons())?.["profile"];
  return estUnObjet(profil) && estUnTexte(profil["sub"]) ? profil["sub"] : undefined;
}

async function prevoirLeRenouvellement() {
  clearTimeout(minuterie);
  const garde = await lireLesJetons();
  const reste = garde ? resteDe(garde) : 0;
  // A token without an end is not renewed by the clock.
  if (!enPartance && reste < Infinity) minuterie = setTimeout(() => void renouveler(), Math.max(5, reste - 60) * 1000);
}
