import { useMutation, useQuery, useQueryClient, useInfiniteQuery } from "@tanstack/react-query";
import { api, lire } from "@partage/api/client";
import { cles } from "@partage/api/cles";
import { usePlusTard } from "@partage/ui/usePlusTard";

/** The red badge: how many pieces of news came out since I last opened them. */
export function useActualitesNonVues(): number {
  const compte = useQuery({
    enabled: usePlusTard(),
    queryKey: cles.actualitesNonVues(),
    queryFn: ({ signal }) => lire(api.GET("/api/actualites/non-vues", { signal })),
    staleTime: 5 * 60_000,
  });
  return compte.data?.nonVues ?? 0;
}

/** The news of my structure: the pinned ones, then the newest. */
export function useActualites() {
  return useInfiniteQuery({
    queryKey: cles.actualitesPubliees(),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      lire(api.GET("/api/actualites", { params: { query: { limite: 20, ...(pageParam && { apres: pageParam }) } }, signal })),
    getNextPageParam: (page) => page.suivant ?? undefined,
  });
}

/** Takes note that I opened them, up to the latest one that was shown. */
export function useNoterVues() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (jusqua: string) => lire(api.PUT("/api/actualites/vues", { body: { jusqua } })),
    onSuccess: (compte) => void cache.setQueryData(cles.actualitesNonVues(), compte),
  });
}
