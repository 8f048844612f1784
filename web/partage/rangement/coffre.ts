import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** Bytes that only this browser can read, by a key that no script can take out of it. */
export interface Scelle {
  iv: Uint8Array<ArrayBuffer>;
  octets: ArrayBuffer;
}

interface Contenu extends DBSchema {
  cles: { key: string; value: CryptoKey };
  coffre: { key: string; value: Scelle };
  /** What waits to be sent, in order (jeune/horsLigne/file.ts). */
  file: { key: number; value: Scelle };
}

/** Held while the session that the tabs share is renewed. */
export const VERROU_DE_SESSION = "cej.session";

/** Held while the device is emptied, and by whoever writes only as long as it was not. */
const VERROU_DE_L_APPAREIL = "cej.appareil";

const CLE = "appareil";

let ouverte: Promise<IDBPDatabase<Contenu>> | undefined;

/** The device's own storage of the young people's application. */
export const base = (): Promise<IDBPDatabase<Contenu>> =>
  (ouverte ??= openDB<Contenu>("cej-jeune", 1, {
    upgrade: (neuve) => {
      neuve.createObjectStore("cles");
      neuve.createObjectStore("coffre");
      neuve.createObjectStore("file", { autoIncrement: true });
    },
  }));

async function cle(): Promise<CryptoKey> {
  const connue = await (await base()).get("cles", CLE);
  if (connue) return connue;
  // A transaction ends while one waits for anything else: the key is made first, and the first tab's stays.
  const neuve = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const ecriture = (await base()).transaction("cles", "readwrite");
  const entretemps = await ecriture.store.get(CLE);
  if (!entretemps) await ecriture.store.put(neuve, CLE);
  await ecriture.done;
  return entretemps ?? neuve;
}

export async function sceller(valeur: unknown): Promise<Scelle> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const clair = new TextEncoder().encode(JSON.stringify(valeur));
  return { iv, octets: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await cle(), clair) };
}

/** What was sealed; undefined when its key is gone. */
export async function desceller(scelle: Scelle): Promise<unknown> {
  try {
    const clair = await crypto.subtle.decrypt({ name: "AES-GCM", iv: scelle.iv }, await cle(), scelle.octets);
    return JSON.parse(new TextDecoder().decode(clair)) as unknown;
  } catch {
    return undefined;
  }
}

export async function garder(nom: string, valeur: unknown): Promise<void> {
  const scelle = await sceller(valeur);
  await (await base()).put("coffre", scelle, nom);
}

export async function reprendre(nom: string): Promise<unknown> {
  const scelle = await (await base()).get("coffre", nom);
  return scelle && desceller(scelle);
}

const oublier = async (nom: string): Promise<void> => (await base()).delete("coffre", nom);

/** What any tab does to the device meanwhile waits. */
export const avecLAppareil = (faire: () => Promise<void>): Promise<void> => navigator.locks.request(VERROU_DE_L_APPAREIL, faire);

/** Nothing of anyone stays on the device, the key included. */
export const effacerLAppareil = (): Promise<void> =>
  avecLAppareil(async () => {
    const effacement = (await base()).transaction(["cles", "coffre", "file"], "readwrite");
    await Promise.all([...(["cles", "coffre", "file"] as const).map((rayon) => effacement.objectStore(rayon).clear()), effacement.done]);
  });

/** Whose device it is: the account, as the provider names it. */
export const COMPTE = "compte";

const JETONS = "jetons:";

/** Where the session of the application is kept between two openings (oidc-client-ts writes it as text). */
export const coffreDesJetons = {
  set: (nom: string, valeur: string) => garder(JETONS + nom, valeur),
  get: async (nom: string) => {
    const valeur = await reprendre(JETONS + nom);
    return typeof valeur === "string" ? valeur : null;
  },
  remove: async (nom: string) => {
    const valeur = await coffreDesJetons.get(nom);
    await oublier(JETONS + nom);
    return valeur;
  },
  getAllKeys: async () =>
    (await (await base()).getAllKeys("coffre")).filter((nom) => nom.startsWith(JETONS)).map((nom) => nom.slice(JETONS.length)),
};
