import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";
import { lireJusquAuBout } from "@partage/api/listes";

export type DemandeEnAttente = Schema<"DemandeEnAttenteResponse">;

/** The requests for the module that wait, from the oldest. For operators. */
export function useDemandesEnAttente() {
  return useQuery({
    queryKey: cles.habilitations,
    queryFn: async ({ signal }) => {
      const pages = await lireJusquAuBout((apres) =>
        lire(api.GET("/api/habilitations", { params: { query: { limite: 200, ...apres } }, signal })),
      );
      return pages.flatMap((page) => page.demandes);
    },
  });
}

/** Grants a request for a structure, or refuses it (null). */
export function useDecider() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, structure }: { id: string; structure: string | null }) =>
      lire(api.PUT("/api/habilitations/{id}/decision", { params: { path: { id } }, body: { accordee: structure !== null, structure } })),
    onSettled: () =>
      Promise.all([cache.invalidateQueries({ queryKey: cles.habilitations }), cache.invalidateQueries({ queryKey: cles.superviseurs })]),
  });
}
