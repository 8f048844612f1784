import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";
import { lireJusquAuBout } from "@partage/api/listes";

export type Superviseur = Schema<"SuperviseurResponse">;

/** Who may reassign, by address, and the structures that there are. For operators. */
export function useSuperviseurs() {
  return useQuery({
    queryKey: cles.superviseurs,
    queryFn: async ({ signal }) => {
      const pages = await lireJusquAuBout((apres) =>
        lire(api.GET("/api/superviseurs", { params: { query: { limite: 200, ...apres } }, signal })),
      );
      return { superviseurs: pages.flatMap((page) => page.superviseurs), structures: pages[0]?.structures ?? [] };
    },
  });
}

export function useHabiliter() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; structure: string }) => lire(api.PUT("/api/superviseurs", { body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: cles.superviseurs }),
  });
}

export function useRetirerLHabilitation() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => lire(api.DELETE("/api/superviseurs/{id}", { params: { path: { id } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: cles.superviseurs }),
  });
}
