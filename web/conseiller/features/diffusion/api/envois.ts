import type { RefObject } from "react";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, lire, type Schema } from "@partage/api/client";
import { cles, lesConversationsOuvertes } from "@partage/api/cles";
import { messageDe } from "@partage/api/refus";
import type { Destinataires } from "@partage/destinataires/destinataires";
import { compter } from "@partage/format/texte";
import { LIEU_DES_DIFFUSIONS, viderLesPieces } from "@partage/pieces/pieces";
import { signaler } from "@partage/ui/Signalement";
import { oublierBrouillon } from "../brouillon";

export type Envoi = Schema<"EnvoiResponse">;

/** What is written to several people at once. */
export interface MessageATous {
  texte: string;
  destinataires: Destinataires;
  /** Files left for a message to several people. */
  pieces: readonly string[];
}

/** Sends one individual message to each; told at the top of the page when the form has been left (`present`). The same `cle` never sends twice, whatever the network does. */
export function useEnvoyerATous(present: RefObject<boolean>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ texte, destinataires, pieces, cle }: MessageATous & { cle: string }) =>
      lire(
        api.POST("/api/diffusions", {
          params: { header: { "Idempotency-Key": cle } },
          body: {
            texte,
            beneficiaires: [...destinataires.beneficiaires],
            listes: [...destinataires.listes],
            pieces: pieces.length > 0 ? [...pieces] : null,
          },
        }),
      ),
    // Here and not in the page, which may have been left meanwhile: what was sent is no draft any more.
    onSuccess: ({ resultats }) => {
      oublierBrouillon();
      if (!present.current)
        signaler("succes", `Votre message a été envoyé à ${compter(resultats.filter(({ code }) => !code).length, "destinataire")}.`);
      viderLesPieces(LIEU_DES_DIFFUSIONS);
      void cache.invalidateQueries({ queryKey: cles.conversations });
      void cache.invalidateQueries(lesConversationsOuvertes);
      void cache.invalidateQueries({ queryKey: cles.diffusions });
    },
    onError: (erreur) => {
      if (!present.current) signaler("erreur", `Votre message n’est pas parti, il est resté en brouillon. ${messageDe(erreur)}`);
    },
  });
}

/** What I sent to several people, the newest first. Read again each time it is looked at: people read meanwhile. */
export function useEnvois() {
  return useInfiniteQuery({
    queryKey: cles.diffusions,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      lire(api.GET("/api/diffusions", { params: { query: { limite: 20, ...(pageParam && { apres: pageParam }) } }, signal })),
    getNextPageParam: (page) => page.suivant ?? undefined,
    staleTime: 0,
  });
}
