import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, lire, lireAvecVersion, type Schema } from "@partage/api/client";
import { ErreurApi } from "@partage/api/erreurs";
import { cles } from "@partage/api/cles";

/** A list with the version that a change takes. */
export type Liste = Schema<"ListeResponse"> & { version: string | undefined };

export interface Saisie {
  titre: string;
  membres: string[];
}

export function useListe(id: string | undefined) {
  return useQuery({
    queryKey: cles.liste(id ?? ""),
    queryFn: async ({ signal }): Promise<Liste> => {
      const { valeur, version } = await lireAvecVersion(
        api.GET("/api/listes-de-diffusion/{id}", { params: { path: { id: id ?? "" } }, signal }),
      );
      return { ...valeur, version };
    },
    enabled: id !== undefined,
  });
}

/** Creates a list, or changes the one that was read; one that has changed meanwhile is read again. */
export function useEnregistrerListe(liste: Liste | undefined) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ saisie, cle }: { saisie: Saisie; cle: string }) =>
      liste
        ? lire(
            api.PATCH("/api/listes-de-diffusion/{id}", {
              params: { path: { id: liste.id }, header: { "If-Match": liste.version ?? "" } },
              body: saisie,
            }),
          )
        : lire(api.POST("/api/listes-de-diffusion", { params: { header: { "Idempotency-Key": cle } }, body: saisie })),
    onSuccess: () => cache.invalidateQueries({ queryKey: cles.listes }),
    onError: (erreur) => {
      if (erreur instanceof ErreurApi && (erreur.statut === 412 || erreur.statut === 404))
        void cache.invalidateQueries({ queryKey: cles.listes });
    },
  });
}

/** Deletes a list; what was sent to it stays. */
export function useSupprimerListe() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => lire(api.DELETE("/api/listes-de-diffusion/{id}", { params: { path: { id } } })),
    onSuccess: (_, id) => {
      // Its own page may be open: it is left, not read again.
      void cache.invalidateQueries({ queryKey: cles.liste(id), refetchType: "none" });
      return cache.invalidateQueries({ queryKey: cles.listes, exact: true });
    },
  });
}
