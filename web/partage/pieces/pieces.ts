import { estPassagere } from "@partage/api/erreurs";
import { messageDe } from "@partage/api/refus";
import { annoncer } from "@partage/ui/Annonces";
import { estUnObjet, estUnTexte, liste } from "@partage/rangement/lecteurs";
import { creerBrouillon } from "@partage/rangement/rangement";
import { useEtat } from "@partage/ui/useEtat";
import { deposer } from "./deposer";
import { PIECES_PAR_MESSAGE, refusDe, typeDe } from "./formats";

/** A file that waits for its message. */
export interface Piece {
  /** Idempotency key of its upload, and what it is called here. */
  cle: string;
  /** The API's path it is left at: it tells the drafts apart. */
  lieu: string;
  nom: string;
  /** In bytes. */
  taille: number;
  /** "echec" can be tried again as it is; "refusee" cannot. */
  etat: "depot" | "prete" | "echec" | "refusee";
  /** How much has left, from 0 to 1. */
  part: number;
  /** Once it was left: what the message names it by, and where its scan is. */
  id?: string;
  analyse?: string;
  raison?: string;
}

/** A file that a message can carry. */
export type PiecePrete = Piece & { id: string };

export const lieuDeConversation = (conversation: string) => `/api/conversations/${conversation}/pieces`;
export const LIEU_DES_DIFFUSIONS = "/api/diffusions/pieces";

const COUPEE = "L’envoi du fichier a été interrompu. Joignez-le de nouveau.";

/** Those that were left survive a reload, as the text does; a file under way does not, and says so. */
const pieces = creerBrouillon<readonly Piece[]>({ nom: "pieces", vide: [], lire: liste(relirePiece) });

function relirePiece(valeur: unknown): Piece | undefined {
  if (!estUnObjet(valeur) || ![valeur.cle, valeur.lieu, valeur.nom].every(estUnTexte) || typeof valeur.taille !== "number")
    return undefined;
  const piece = valeur as unknown as Piece;
  return piece.etat === "prete" && estUnTexte(piece.id) ? piece : { ...piece, etat: "refusee", part: 0, raison: piece.raison ?? COUPEE };
}

const fichiers = new Map<string, File>();
const departs = new Map<string, AbortController>();
const apercus = new Map<string, string>();

/** A picture that was just chosen, to be shown: it asks nothing of the service. After a reload there is none. */
export const apercuDe = (cle: string) => apercus.get(cle);

export const usePieces = (lieu: string) => useEtat(pieces).filter((piece) => piece.lieu === lieu);

/** Leaves files at once: they are ready when the text is. */
export function joindre(lieu: string, choisis: Iterable<File>) {
  for (const fichier of choisis) {
    const place = pieces.lire().filter((piece) => piece.lieu === lieu && piece.etat !== "refusee").length < PIECES_PAR_MESSAGE;
    const raison = place
      ? refusDe(fichier)
      : `Un message porte ${PIECES_PAR_MESSAGE} pièces jointes au plus. Retirez-en une avant d’en joindre une autre.`;
    const piece: Piece = {
      cle: crypto.randomUUID(),
      lieu,
      nom: fichier.name,
      taille: fichier.size,
      part: 0,
      etat: raison ? "refusee" : "depot",
      ...(raison && { raison }),
    };
    pieces.ecrire((avant) => [...avant, piece]);
    if (raison) continue;
    fichiers.set(piece.cle, fichier);
    if (typeDe(fichier.name)?.startsWith("image/")) apercus.set(piece.cle, URL.createObjectURL(fichier));
    void partir(piece);
  }
}

/** Tries again what a cut stopped: the same key, so that it is left once. */
export function reessayer(cle: string) {
  changer(cle, { etat: "depot", part: 0 });
  const piece = pieces.lire().find((autre) => autre.cle === cle);
  if (piece) void partir(piece);
}

/** Takes a file away; what was left already is destroyed by the service within a day. */
export function retirer(cle: string) {
  departs.get(cle)?.abort();
  oublier((piece) => piece.cle === cle);
}

/** The message took them. */
export const viderLesPieces = (lieu: string) => oublier((piece) => piece.lieu === lieu);

/** Gives the files of a message that did not leave back to the draft. */
export const rendreLesPieces = (rendues: readonly Piece[]) =>
  pieces.ecrire((avant) => [...avant.filter(({ cle }) => !rendues.some((rendue) => rendue.cle === cle)), ...rendues]);

/** The files that a message can carry, or why it has to wait. */
export function piecesPretes(jointes: readonly Piece[]): { pretes: readonly PiecePrete[]; obstacle?: string } {
  if (jointes.some(({ etat }) => etat === "depot"))
    return { pretes: [], obstacle: "Patientez : le fichier joint est encore en cours d’envoi." };
  if (jointes.some(({ etat }) => etat !== "prete"))
    return { pretes: [], obstacle: "Un fichier n’a pas pu être joint : réessayez ou retirez-le avant d’envoyer." };
  return { pretes: jointes.filter((piece): piece is PiecePrete => piece.id !== undefined) };
}

async function partir({ cle, lieu, nom }: Piece): Promise<void> {
  const fichier = fichiers.get(cle);
  if (!fichier) return;
  const depart = new AbortController();
  departs.set(cle, depart);
  try {
    const {
      id,
      nom: retenu,
      taille,
      etat,
    } = await deposer({ adresse: lieu, fichier, cle, progresser: (part) => changer(cle, { part }), signal: depart.signal });
    changer(cle, { etat: "prete", part: 1, id, nom: retenu, taille: Number(taille), analyse: etat });
    fichiers.delete(cle);
    annoncer(`${nom} : pièce jointe prête à être envoyée`);
  } catch (erreur) {
    changer(cle, { etat: estPassagere(erreur) ? "echec" : "refusee", raison: messageDe(erreur) });
  } finally {
    departs.delete(cle);
  }
}

const changer = (cle: string, changement: Partial<Piece>) =>
  pieces.ecrire((avant) => avant.map((piece) => (piece.cle === cle ? { ...piece, ...changement } : piece)));

function oublier(lesquelles: (piece: Piece) => boolean) {
  for (const { cle } of pieces.lire().filter(lesquelles)) {
    fichiers.delete(cle);
    URL.revokeObjectURL(apercus.get(cle) ?? "");
    apercus.delete(cle);
  }
  pieces.ecrire((avant) => avant.filter((piece) => !lesquelles(piece)));
}
