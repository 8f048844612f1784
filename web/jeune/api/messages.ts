import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Envoi, file, mettreEnFile } from "@jeune/horsLigne/file";
import { api, lire } from "@partage/api/client";
import { poserLecture } from "@partage/conversation/conversation";
import { estUnObjet, sontDesTextes } from "@partage/rangement/lecteurs";
import { useEtat } from "@partage/ui/useEtat";
import { cles } from "./cles";

/** What the queue calls a message. */
export const SUJET = "messages";

/** Has a message leave as soon as it can: once, and after those that were written before it. */
export const envoyerUnMessage = (conversation: string, texte: string, pieces: readonly { id: string; nom: string }[]) =>
  mettreEnFile({
    methode: "POST",
    chemin: `/api/conversations/${conversation}/messages`,
    corps: { texte, pieces: pieces.length > 0 ? pieces.map(({ id }) => id) : null },
    sujet: SUJET,
    libelle: [texte, ...pieces.map(({ nom }) => nom)].filter(Boolean).join("\n"),
  });

/** My messages that have not arrived, in order. */
export const useMessagesEnAttente = (): readonly Envoi[] => useEtat(file).filter(({ sujet }) => sujet === SUJET);

/** How many files a message that waits carries. */
export const nombreDePieces = ({ corps }: Envoi) => (estUnObjet(corps) && sontDesTextes(corps["pieces"]) ? corps["pieces"].length : 0);

/** Marks as read up to a message. */
export function useMarquerLu(conversation: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (jusqua: number) =>
      lire(api.PUT("/api/conversations/{id}/lecture", { params: { path: { id: conversation } }, body: { jusqua } })),
    onSuccess: (_, jusqua) => {
      poserLecture(cache, conversation, "beneficiaire", jusqua);
      void cache.invalidateQueries({ queryKey: cles.accueil });
    },
  });
}
