import { estProbleme } from "@partage/api/erreurs";
import { estUnObjet } from "@partage/rangement/lecteurs";
import type { Envoi, Issue } from "./envois";

/** Sends with the session of whoever asks: the page's, or the service worker's. */
type Envoyeur = (requete: Request) => Promise<Response>;

/** What may well be answered otherwise later. */
const PASSAGERS = new Set([408, 425, 500, 502, 503, 504]);

/** How often something that only collided is repeated at once. */
const REPETITIONS = 3;

/** One try of one thing: what its answer means for the queue (docs/client-mobile.md, "Send, once"). */
export const essayerPar =
  (appeler: Envoyeur) =>
  async (envoi: Envoi): Promise<Issue> => {
    for (let fois = 0; ; fois += 1) {
      const reponse = await appeler(requete(envoi)).catch(() => undefined);
      if (!reponse || PASSAGERS.has(reponse.status)) return { sorte: "plus-tard", ...delai(reponse) };
      const contenu: unknown = await reponse.json().catch(() => undefined);
      if (reponse.ok || estDejaOte(envoi, reponse)) return { sorte: "parti", reponse: contenu };
      if (reponse.status === 401) return { sorte: "sans-session" };
      if (reponse.status === 429) return { sorte: "plus-tard", ...delai(reponse) };
      const code = estProbleme(contenu) ? contenu.code : "";
      const collision = code === "conversation-occupee" || (reponse.status === 412 && envoi.si === undefined);
      if (collision && fois < REPETITIONS) continue;
      if (collision) return { sorte: "plus-tard" };
      const constate = await constater(envoi, appeler);
      return constate === undefined ? { sorte: "refuse", code, statut: reponse.status } : { sorte: "parti", reponse: constate };
    }
  };

function requete({ methode, chemin, corps, cle, si }: Envoi): Request {
  return new Request(new URL(chemin, globalThis.location.origin), {
    method: methode,
    headers: {
      ...(corps !== undefined && { "Content-Type": "application/json" }),
      ...(methode === "POST" && { "Idempotency-Key": cle }),
      ...(si !== undefined && { "If-Match": si }),
    },
    ...(corps !== undefined && { body: JSON.stringify(corps) }),
  });
}

function delai(reponse: Response | undefined): { secondes?: number } {
  const secondes = Number(reponse?.headers.get("Retry-After") ?? Number.NaN);
  return Number.isFinite(secondes) ? { secondes } : {};
}

/** What was to be taken away is not there any more: by a try whose answer was lost, or from another device. */
const estDejaOte = ({ methode }: Envoi, { status }: Response) => methode === "DELETE" && (status === 404 || status === 410);

/** A change whose answer was lost is refused the second time, for it was made: then what is read is what was wanted. */
async function constater({ constat, essais }: Envoi, appeler: Envoyeur): Promise<unknown> {
  if (!constat || essais < 2) return undefined;
  const reponse = await appeler(new Request(new URL(constat.chemin, globalThis.location.origin))).catch(() => undefined);
  const contenu: unknown = reponse?.ok ? await reponse.json().catch(() => undefined) : undefined;
  if (!estUnObjet(contenu)) return undefined;
  return Object.entries(constat.attendu).every(([champ, valeur]) => valeurDe(contenu[champ]) === valeur) ? contenu : undefined;
}

/** What is written as a code is read with its label. */
const valeurDe = (lu: unknown): unknown => (estUnObjet(lu) ? lu["code"] : lu);
