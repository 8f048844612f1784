import { type InfiniteData, keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, lire, lireAvecVersion, type Schema } from "@/shared/api/client";
import { cleDesConversations } from "@/shared/chat/cles";

export type ConversationDeLaListe = Schema<"ConversationDeLaListe">;

type Page = Schema<"ConversationsResponse"> & { version: string | undefined };

const LIMITE = 100;

/** My conversations: unread, then flagged, then the most recent. What has not changed costs an answer without a body. */
export function useConversations(recherche = "") {
  const cache = useQueryClient();
  const queryKey = [...cleDesConversations, recherche] as const;
  return useInfiniteQuery({
    queryKey,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }): Promise<Page> => {
      const connues = cache.getQueryData<InfiniteData<Page, string | undefined>>(queryKey);
      const connue = connues?.pages[connues.pageParams.indexOf(pageParam)];
      const { valeur, version, inchange } = await lireAvecVersion(
        api.GET("/api/conversations", {
          params: {
            query: { limite: LIMITE, ...(recherche && { recherche }), ...(pageParam && { apres: pageParam }) },
            header: connue?.version ? { "If-None-Match": connue.version } : {},
          },
          signal,
        }),
      );
      return inchange && connue ? connue : { ...valeur, version };
    },
    getNextPageParam: (page) => page.suivant ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** How many conversations of the portfolio wait to be read. */
export function useMessagesNonLus(): number {
  return useConversations().data?.pages[0]?.conversationsNonLues ?? 0;
}

/** Who a conversation is with: from the list, or from the file when the list does not reach that far. */
export function useInterlocuteur(id: string): { prenom: string; nom: string; active: boolean } | undefined {
  const liste = useConversations();
  const ligne = liste.data?.pages.flatMap((page) => page.conversations).find((conversation) => conversation.id === id);
  const fiche = useQuery({
    queryKey: ["interlocuteur", id],
    queryFn: async ({ signal }) => {
      const { beneficiaire } = await lire(api.GET("/api/beneficiaires/{id}", { params: { path: { id } }, signal }));
      return { prenom: beneficiaire.prenom, nom: beneficiaire.nom, active: Boolean(beneficiaire.activeLe) };
    },
    enabled: liste.isSuccess && !ligne,
  });
  return ligne ?? fiche.data;
}
