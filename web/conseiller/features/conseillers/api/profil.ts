import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, lireAvecVersion, type Schema } from "@partage/api/client";
import { ErreurApi } from "@partage/api/erreurs";

type Profil = Schema<"ProfilResponse"> & { version: string | undefined };

/** Changes settings of the profile; a profile that has changed meanwhile is read again. */
export function useModifierProfil() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (changement: Partial<Schema<"ReglagesRequest">>) =>
      lireAvecVersion(
        api.PATCH("/api/profil", {
          params: { header: { "If-Match": cache.getQueryData<Profil>(cles.profil)?.version ?? "" } },
          body: changement as Schema<"ReglagesRequest">,
        }),
      ),
    onSuccess: ({ valeur, version }) => void cache.setQueryData<Profil>(cles.profil, (avant) => avant && { ...avant, ...valeur, version }),
    onError: (erreur) => {
      if (erreur instanceof ErreurApi && erreur.statut === 412) void cache.invalidateQueries({ queryKey: cles.profil });
    },
  });
}

/** The agencies whose names hold the words. */
export function useAgences(recherche: string, utiles: boolean) {
  return useQuery({
    queryKey: cles.agences(recherche),
    queryFn: ({ signal }) => lire(api.GET("/api/agences", { params: { query: { limite: 50, ...(recherche && { recherche }) } }, signal })),
    enabled: utiles,
    // The list stays where it is until the next one is there: what one is about to press must not go.
    placeholderData: keepPreviousData,
  });
}
