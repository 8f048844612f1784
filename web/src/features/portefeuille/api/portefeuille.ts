import { type InfiniteData, keepPreviousData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { api, lireAvecVersion, type Schema } from "@/shared/api/client";
import { clePortefeuille } from "@/shared/chat/cles";

export type Tri = "nom" | "activite" | "nonLus";
export type Sens = "croissant" | "decroissant";

export interface Criteres {
  recherche: string;
  tri: Tri;
  sens: Sens;
}

type Page = Schema<"PortefeuilleResponse"> & { version: string | undefined };

/** The most that the API gives at once: nearly every portfolio is one page. */
const LIMITE = 200;

/** The portfolio; a page that has not changed since costs an answer without a body. */
export function usePortefeuille({ recherche, tri, sens }: Criteres) {
  const cache = useQueryClient();
  const queryKey = [...clePortefeuille, { recherche, tri, sens }] as const;
  return useInfiniteQuery({
    queryKey,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }): Promise<Page> => {
      const connues = cache.getQueryData<InfiniteData<Page, string | undefined>>(queryKey);
      const connue = connues?.pages[connues.pageParams.indexOf(pageParam)];
      const { valeur, version, inchange } = await lireAvecVersion(
        api.GET("/api/portefeuille", {
          params: {
            query: { tri, sens, limite: LIMITE, ...(recherche && { recherche }), ...(pageParam && { apres: pageParam }) },
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
