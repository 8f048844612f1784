import { estUnObjet, estUnTexte } from "@partage/rangement/lecteurs";
import { jeter, ranger, sortir } from "@partage/rangement/rangement";

/**
 * What a page leaves to the next one of its tab, e.g. at a reload: sealed, in the tab's own storage, from the moment that it is left to the
 * one that the next is there. The key is another at each page, good once, and no script can take it out of the browser (docs/adr/0023).
 */
const RELAIS = "cej.relais";

interface Pli {
  /** The name of its key. */
  cle: string;
  iv: string;
  octets: string;
}

const unPli = (valeur: unknown): Pli | undefined =>
  estUnObjet(valeur) && ["cle", "iv", "octets"].every((champ) => estUnTexte(valeur[champ])) ? (valeur as unknown as Pli) : undefined;

const ALGORITHME = "AES-GCM";

/** Days after which the key of a tab that was closed is thrown away. */
const JOURS = 1;

const RAYON = "cles";

/** Does something with the keys, and waits until it is on the disk. */
async function avecLesCles<T>(faire: (cles: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const ouverture = indexedDB.open("cej-relais", 1);
  ouverture.addEventListener("upgradeneeded", () => ouverture.result.createObjectStore(RAYON));
  const base = await faite(ouverture);
  const transaction = base.transaction(RAYON, "readwrite");
  const demande = faire(transaction.objectStore(RAYON));
  await new Promise((dire, refuser) => {
    transaction.addEventListener("complete", dire);
    transaction.addEventListener("abort", () => refuser(transaction.error));
  });
  base.close();
  return demande.result;
}

const faite = <T>(demande: IDBRequest<T>): Promise<T> =>
  new Promise((dire, refuser) => {
    demande.addEventListener("success", () => dire(demande.result));
    demande.addEventListener("error", () => refuser(demande.error));
  });

/** Keys are named by the time at which they were made. */
const nommer = (instant: number) => instant.toString().padStart(16, "0");

async function faireUneCle(): Promise<{ nom: string; cle: CryptoKey }> {
  const cle = await crypto.subtle.generateKey({ name: ALGORITHME, length: 256 }, false, ["encrypt", "decrypt"]);
  const nom = `${nommer(Date.now())}.${crypto.randomUUID()}`;
  await avecLesCles((cles) => {
    cles.delete(IDBKeyRange.upperBound(nommer(Date.now() - JOURS * 24 * 3_600_000)));
    return cles.put(cle, nom);
  });
  return { nom, cle };
}

let maCle: ReturnType<typeof faireUneCle> | undefined;
let pret: Pli | undefined;
let tour = 0;

/** What the next page of the tab is to find, in the place of what it was before. A browser that cannot keep it leaves nothing. */
export async function preparerLeRelais(valeur: unknown): Promise<void> {
  neRienLaisser();
  const monTour = tour;
  try {
    const { nom, cle } = await (maCle ??= faireUneCle());
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const clair = new TextEncoder().encode(JSON.stringify(valeur));
    const octets = new Uint8Array(await crypto.subtle.encrypt({ name: ALGORITHME, iv }, cle, clair));
    if (monTour === tour) pret = { cle: nom, iv: enTexte(iv), octets: enTexte(octets) };
  } catch {
    // The next page asks the provider.
  }
}

/** The next page of the tab finds nothing. */
export function neRienLaisser(): void {
  tour += 1;
  pret = undefined;
}

/** Whether the page before left something. */
export const relaisAttendu = (): boolean => sortir(RELAIS, unPli) !== undefined;

/** What the page before left; once. */
export async function prendreLeRelais(): Promise<unknown> {
  const pli = sortir(RELAIS, unPli);
  jeter(RELAIS);
  if (!pli) return undefined;
  try {
    let cle: IDBRequest<CryptoKey | undefined> | undefined;
    await avecLesCles((cles) => {
      cle = cles.get(pli.cle);
      return cles.delete(pli.cle);
    });
    if (!cle?.result) return undefined;
    const clair = await crypto.subtle.decrypt({ name: ALGORITHME, iv: enOctets(pli.iv) }, cle.result, enOctets(pli.octets));
    return JSON.parse(new TextDecoder().decode(clair)) as unknown;
  } catch {
    return undefined;
  }
}

const enTexte = (octets: Uint8Array) => btoa(Array.from(octets, (octet) => String.fromCharCode(octet)).join(""));
const enOctets = (texte: string) => Uint8Array.from(atob(texte), (signe) => signe.charCodeAt(0));

// Nothing else can be written while a page is left. A script's own event opens nothing.
window.addEventListener("pagehide", ({ isTrusted }) => {
  if (isTrusted && pret) ranger(RELAIS, pret);
});
window.addEventListener("pageshow", ({ persisted }) => {
  if (!persisted || !pret) return;
  // The page comes back as it was: what it left is its own again, unless another page took it.
  if (sortir(RELAIS, unPli)?.cle === pret.cle) jeter(RELAIS);
  else window.location.reload();
});
