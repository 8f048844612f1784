import { useMutation, useQuery } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";
import { lireJusquAuBout } from "@partage/api/listes";

export type Export = Schema<"ExportResponse">;

/** Everything that is kept about one person, by address or by dossier. Nothing of it stays in the cache. */
export function useExporter() {
  return useMutation({
    mutationFn: (qui: string) =>
      lire(api.POST("/api/exports", { body: qui.includes("@") ? { dossier: null, email: qui } : { dossier: qui, email: null } })),
    gcTime: 0,
  });
}

/** Destroys an archived dossier for good. */
export function useEffacer() {
  return useMutation({
    mutationFn: (id: string) => lire(api.DELETE("/api/dossiers/{id}", { params: { path: { id } } })),
  });
}

/** The addresses that two people claim, until one of them has another. */
export function useConflits() {
  return useQuery({
    queryKey: cles.conflits,
    queryFn: async ({ signal }) => {
      const pages = await lireJusquAuBout((apres) =>
        lire(api.GET("/api/conflits-d-adresse", { params: { query: { limite: 200, ...apres } }, signal })),
      );
      return pages.flatMap((page) => page.conflits);
    },
  });
}
