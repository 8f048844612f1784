import { useInfiniteQuery } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire } from "@partage/api/client";

/** Who came to a dossier, page by page; what was read is never read again by itself, since each time is in the audit. */
export function useAcces(dossier: string) {
  return useInfiniteQuery({
    queryKey: cles.acces(dossier),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET("/api/dossiers/{id}/acces", {
          params: { path: { id: dossier }, query: pageParam === undefined ? {} : { apres: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.suivant ?? undefined,
    staleTime: Infinity,
    gcTime: 0,
  });
}
