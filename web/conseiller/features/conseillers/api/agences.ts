import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";

export type Agence = Schema<"AgenceResponse">;

/** The agencies whose names hold the words; a few hundred are one answer. */
export function useListeDesAgences(recherche: string) {
  return useQuery({
    queryKey: cles.agencesAEcrire(recherche),
    queryFn: ({ signal }) => lire(api.GET("/api/agences", { params: { query: { limite: 50, ...(recherche && { recherche }) } }, signal })),
  });
}

/** Adds an agency, or changes the one that has this code. */
export function useEcrireAgence() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ code, nom, structure }: Agence) =>
      lire(api.PUT("/api/agences/{code}", { params: { path: { code } }, body: { nom, structure } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: cles.toutesLesAgences }),
  });
}
