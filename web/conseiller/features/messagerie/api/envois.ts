import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { api, lire } from "@partage/api/client";
import { ErreurApi, estPassagere } from "@partage/api/erreurs";
import { messageDe } from "@partage/api/refus";
import { auDepart } from "@partage/departs/departs";
import type { PiecePrete } from "@partage/pieces/pieces";
import { estUnObjet, estUnTexte, liste } from "@partage/rangement/lecteurs";
import { creerBrouillon } from "@partage/rangement/rangement";
import { useEtat } from "@partage/ui/useEtat";
import { poserMonMessage } from "@partage/conversation/conversation";
import { poserMonDernier } from "./conversations";

/** A message that I wrote and that is not in the conversation yet. */
export interface Envoi {
  /** Idempotency key: however often it leaves, it arrives once. */
  cle: string;
  conversation: string;
  texte: string;
  /** The files that it carries. */
  pieces: readonly PiecePrete[];
  le: string;
  /** "coupe" leaves again by itself when the service is back; "refuse" waits for the person. */
  etat: "en-cours" | "coupe" | "refuse";
  raison?: string;
  /** Refused for its files: they cannot leave again. */
  piecesPerdues?: boolean;
}

/** They survive a reload of the tab: a message is never lost between the field and the conversation. */
const envois = creerBrouillon<readonly Envoi[]>({ nom: "envois", vide: [], lire: liste(relireEnvoi) });

function relireEnvoi(valeur: unknown): Envoi | undefined {
  if (!estUnObjet(valeur) || ![valeur.cle, valeur.conversation, valeur.texte, valeur.le].every(estUnTexte)) return undefined;
  const envoi = valeur as unknown as Envoi;
  return { ...envoi, pieces: Array.isArray(envoi.pieces) ? envoi.pieces : [], etat: envoi.etat === "refuse" ? "refuse" : "coupe" };
}

/** The conversations whose messages are leaving now: one at a time each, so that they arrive in the order in which they were written. */
const departs = new Map<string, Promise<void>>();

export const useEnvois = (conversation: string) => useEtat(envois).filter((envoi) => envoi.conversation === conversation);

/** Resolves when what was to leave has left: what is read then cannot show a message beside its own shadow. */
export async function quandToutEstParti(cache: QueryClient, conversation: string): Promise<void> {
  await departs.get(conversation);
  if (envois.lire().some((envoi) => envoi.conversation === conversation && envoi.etat === "coupe")) await reprendre(cache, conversation);
}

auDepart((conversation) => envois.ecrire((avant) => avant.filter((envoi) => envoi.conversation !== conversation)));

export function useEnvoyer(conversation: string) {
  const cache = useQueryClient();
  return {
    envoyer: (texte: string, pieces: readonly PiecePrete[] = []) => {
      const envoi: Envoi = { cle: crypto.randomUUID(), conversation, texte, pieces, le: new Date().toISOString(), etat: "en-cours" };
      envois.ecrire((avant) => [...avant, envoi]);
      // What was cut off before leaves first.
      void reprendre(cache, conversation);
    },
    reessayer: (cle: string) => {
      changer(cle, { etat: "en-cours" });
      void partir(cache, conversation);
    },
    /** Takes a message that did not leave back out of the conversation. */
    retirer: (cle: string) => envois.ecrire((avant) => avant.filter((envoi) => envoi.cle !== cle)),
  };
}

/** Sends what was held back by a cut, in order. */
export function reprendreLesEnvois(cache: QueryClient) {
  for (const conversation of new Set(envois.lire().map((envoi) => envoi.conversation))) void reprendre(cache, conversation);
}

function reprendre(cache: QueryClient, conversation: string): Promise<void> {
  for (const envoi of envois.lire())
    if (envoi.conversation === conversation && envoi.etat === "coupe") changer(envoi.cle, { etat: "en-cours" });
  return partir(cache, conversation);
}

async function partir(cache: QueryClient, conversation: string): Promise<void> {
  if (departs.has(conversation)) return departs.get(conversation);
  const depart = (async () => {
    for (let envoi = premier(conversation); envoi?.etat === "en-cours"; envoi = premier(conversation)) {
      if (!(await essayer(cache, envoi))) break;
    }
  })();
  departs.set(conversation, depart);
  await depart;
  departs.delete(conversation);
}

/** The oldest that is to leave: one that was refused does not hold back the next, one that was cut off does. */
const premier = (conversation: string) => envois.lire().find((envoi) => envoi.conversation === conversation && envoi.etat !== "refuse");

async function essayer(cache: QueryClient, { cle, conversation, texte, pieces }: Envoi): Promise<boolean> {
  try {
    const message = await lire(
      api.POST("/api/conversations/{id}/messages", {
        params: { path: { id: conversation }, header: { "Idempotency-Key": cle } },
        body: { texte, pieces: pieces.length > 0 ? pieces.map(({ id }) => id) : null },
      }),
    );
    // It has arrived, whether or not what came before it can be read now.
    await poserMonMessage(cache, conversation, message).catch(() => undefined);
    envois.ecrire((avant) => avant.filter((envoi) => envoi.cle !== cle));
    poserMonDernier(cache, conversation, message);
    return true;
  } catch (erreur) {
    const coupe = estPassagere(erreur) || (erreur instanceof ErreurApi && erreur.statut === 401);
    changer(cle, {
      etat: coupe ? "coupe" : "refuse",
      raison: messageDe(erreur),
      piecesPerdues: erreur instanceof ErreurApi && erreur.code.startsWith("piece-"),
    });
    // What was written after a message that was cut off waits behind it.
    if (coupe)
      envois.ecrire((avant) =>
        avant.map((envoi) => (envoi.conversation === conversation && envoi.etat === "en-cours" ? { ...envoi, etat: "coupe" } : envoi)),
      );
    return !coupe;
  }
}

const changer = (cle: string, changement: Partial<Envoi>) =>
  envois.ecrire((avant) => avant.map((envoi) => (envoi.cle === cle ? { ...envoi, ...changement } : envoi)));
