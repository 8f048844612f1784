import { coffreDesJetons } from "@partage/rangement/coffre";
import { type Garde, lireLObjet } from "./fournisseur";
import { CLIENT, EMETTEUR } from "./reglages";

/** As oidc-client-ts names what it keeps of a session. */
const NOM = `user:${EMETTEUR}:${CLIENT}`;

/** The page's own memory: what is in it is gone with the page. */
const memoire = new Map<string, string>();
const memoireDeLaPage: typeof coffreDesJetons = {
  set: async (nom, valeur) => void memoire.set(nom, valeur),
  get: async (nom) => memoire.get(nom) ?? null,
  remove: async (nom) => {
    const valeur = memoire.get(nom) ?? null;
    memoire.delete(nom);
    return valeur;
  },
  getAllKeys: async () => [...memoire.keys()],
};

/** Where the tokens are. They never touch a storage that scripts can read as text. */
export const rangementDesJetons = import.meta.env.VITE_SESSION === "appareil" ? coffreDesJetons : memoireDeLaPage;

export async function lireLesJetons(): Promise<Garde | undefined> {
  const texte = await rangementDesJetons.get(NOM);
  return texte === null ? undefined : lireLObjet(texte);
}

export const garderLesJetons = (garde: Garde): Promise<void> => rangementDesJetons.set(NOM, JSON.stringify(garde));

export const oublierLesJetons = async (): Promise<void> => void (await rangementDesJetons.remove(NOM));
