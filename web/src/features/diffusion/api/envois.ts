import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, lire, type Schema } from "@/shared/api/client";
import { cles, lesConversationsOuvertes } from "@/shared/api/cles";
import type { Destinataires } from "@/shared/destinataires/destinataires";
import { LIEU_DES_DIFFUSIONS, viderLesPieces } from "@/shared/pieces/pieces";
import { oublierBrouillon } from "../brouillon";

export type Envoi = Schema<"EnvoiResponse">;

/** What is written to several people at once. */
export interface MessageATous {
  texte: string;
  destinataires: Destinataires;
  /** Files left for a message to several people. */
  pieces: readonly string[];
}

/** Sends one individual message to each. The same `cle` never sends twice, whatever the network does. */
export function useEnvoyerATous() {
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
    onSuccess: () => {
      oublierBrouillon();
      viderLesPieces(LIEU_DES_DIFFUSIONS);
      void cache.invalidateQueries({ queryKey: cles.conversations });
      void cache.invalidateQueries(lesConversationsOuvertes);
      void cache.invalidateQueries({ queryKey: cles.diffusions });
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
