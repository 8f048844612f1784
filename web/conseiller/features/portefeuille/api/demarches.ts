import { useInfiniteQuery } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire } from "@partage/api/client";

/** What the person is doing and has done: first what is still to be done, then by date. */
export function useDemarches(beneficiaire: string) {
  return useInfiniteQuery({
    queryKey: cles.demarches(beneficiaire),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET("/api/beneficiaires/{id}/demarches", {
          params: { path: { id: beneficiaire }, query: { limite: 50, ...(pageParam && { apres: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.suivant ?? undefined,
  });
}
