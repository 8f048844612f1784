import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";
import { ErreurApi } from "@partage/api/erreurs";

export type ReponseRapide = Schema<"ReponseRapideResponse">;

/** How many a counsellor keeps, and how long each is: the service's own rules. */
export const REPONSES_MAXIMUM = 30;
export const LONGUEUR_DE_REPONSE = 500;

/** My quick replies, by text. */
export function useReponsesRapides() {
  return useQuery({
    queryKey: cles.reponsesRapides,
    queryFn: async ({ signal }) => (await lire(api.GET("/api/reponses-rapides", { signal }))).reponses,
  });
}

/** Adds one, or changes the one that was read; one that has changed meanwhile is read again. */
export function useEnregistrerReponse(reponse: ReponseRapide | undefined) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ texte, cle }: { texte: string; cle: string }) =>
      reponse
        ? lire(
            api.PUT("/api/reponses-rapides/{id}", {
              params: { path: { id: reponse.id }, header: { "If-Match": reponse.version } },
              body: { texte },
            }),
          )
        : lire(api.POST("/api/reponses-rapides", { params: { header: { "Idempotency-Key": cle } }, body: { texte } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: cles.reponsesRapides }),
    onError: (erreur) => {
      if (erreur instanceof ErreurApi && (erreur.statut === 412 || erreur.statut === 404))
        void cache.invalidateQueries({ queryKey: cles.reponsesRapides });
    },
  });
}

/** Removes one; what was written with it stays. */
export function useSupprimerReponse() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => lire(api.DELETE("/api/reponses-rapides/{id}", { params: { path: { id } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: cles.reponsesRapides }),
  });
}
