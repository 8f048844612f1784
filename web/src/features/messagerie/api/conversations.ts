import { type InfiniteData, keepPreviousData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { api, lireAvecVersion, type Schema } from "@/shared/api/client";
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
