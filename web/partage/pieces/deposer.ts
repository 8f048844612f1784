import type { Schema } from "@partage/api/client";
import { ErreurApi, estProbleme, Panne } from "@partage/api/erreurs";
import { jetonDAcces, renouveler, terminer } from "@partage/session/session";
import { typeDe } from "./formats";

interface Depot {
  /** Where it is left: a path of the API. */
  adresse: string;
  fichier: File;
  /** Idempotency key: the same file left twice is one. */
  cle: string;
  /** How much has left, from 0 to 1. */
  progresser: (part: number) => void;
  signal: AbortSignal;
}

/** Leaves a file with the API. Not by `fetch`, which tells nothing of how much has left. Throws as `lire` does. */
export async function deposer(depot: Depot): Promise<Schema<"PieceDeposeeResponse">> {
  let reponse = await envoyer(depot);
  if (reponse.status === 401 && (await renouveler())) reponse = await envoyer(depot);
  if (reponse.status === 401) terminer();
  const corps = lireJson(reponse.responseText);
  if (reponse.status === 201) return corps as Schema<"PieceDeposeeResponse">;
  throw estProbleme(corps) ? new ErreurApi(corps, reponse.status) : new Panne(reponse.status);
}

async function envoyer({ adresse, fichier, cle, progresser, signal }: Depot): Promise<XMLHttpRequest> {
  const jeton = await jetonDAcces();
  return new Promise((resoudre, rejeter) => {
    const requete = new XMLHttpRequest();
    requete.open("POST", adresse);
    if (jeton) requete.setRequestHeader("Authorization", `Bearer ${jeton}`);
    requete.setRequestHeader("Content-Type", typeDe(fichier.name) ?? "application/octet-stream");
    requete.setRequestHeader("Content-Disposition", `attachment; filename*=UTF-8''${encoder(fichier.name)}`);
    requete.setRequestHeader("Idempotency-Key", cle);
    requete.upload.addEventListener("progress", ({ loaded, total }) => progresser(total > 0 ? loaded / total : 0));
    requete.addEventListener("load", () => resoudre(requete));
    requete.addEventListener("error", () => rejeter(new Panne()));
    requete.addEventListener("abort", () => rejeter(new Panne()));
    if (signal.aborted) rejeter(new Panne());
    else {
      signal.addEventListener("abort", () => requete.abort(), { once: true });
      requete.send(fichier);
    }
  });
}

/** RFC 8187: what `encodeURIComponent` leaves as it is and a header does not take. */
const encoder = (nom: string) =>
  encodeURIComponent(nom).replaceAll(/['()*]/gu, (signe) => `%${signe.charCodeAt(0).toString(16).toUpperCase()}`);

function lireJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}
