import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";
import { ErreurApi } from "@partage/api/erreurs";
import { lireJusquAuBout } from "@partage/api/listes";

export type Actualite = Schema<"ActualiteResponse">;

/** Whether counsellors do not see it yet. */
export const estAVenir = ({ publieeLe }: Pick<Actualite, "publieeLe">) => new Date(publieeLe) > new Date();

/** All the news there is, what is to come too, and the structures that it can be for. For operators. */
export function useToutesLesActualites() {
  return useQuery({
    queryKey: cles.actualitesAPublier(),
    queryFn: async ({ signal }) => {
      const pages = await lireJusquAuBout((apres) =>
        lire(api.GET("/api/actualites", { params: { query: { limite: 50, ...apres } }, signal })),
      );
      return { actualites: pages.flatMap((page) => page.actualites), structures: pages[0]?.structures ?? [] };
    },
  });
}

/** Publishes a piece of news, or replaces the one that was read; one that has changed meanwhile is read again. */
export function usePublier(actuelle: Actualite | undefined) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ corps, cle }: { corps: Schema<"ActualiteRequest">; cle: string }) =>
      actuelle
        ? lire(
            api.PUT("/api/actualites/{id}", {
              params: { path: { id: actuelle.id }, header: { "If-Match": actuelle.version } },
              body: corps,
            }),
          )
        : lire(api.POST("/api/actualites", { params: { header: { "Idempotency-Key": cle } }, body: corps })),
    onSuccess: () => cache.invalidateQueries({ queryKey: cles.actualites }),
    onError: (erreur) => {
      if (erreur instanceof ErreurApi && [404, 412].includes(erreur.statut)) void cache.invalidateQueries({ queryKey: cles.actualites });
    },
  });
}

export function useRetirer() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => lire(api.DELETE("/api/actualites/{id}", { params: { path: { id } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: cles.actualites }),
  });
}
