import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, lire, lireAvecVersion, type Schema } from "@partage/api/client";
import { ErreurApi } from "@partage/api/erreurs";
import { cles } from "@partage/api/cles";
import { ouvrirConversation } from "@partage/chat/panneau";

/** A file with the version that a change takes. */
export type Fiche = Schema<"FicheResponse"> & { version: string | undefined };

export function useFiche(id: string) {
  return useQuery({
    queryKey: cles.fiche(id),
    queryFn: async ({ signal }): Promise<Fiche> => {
      const { valeur, version } = await lireAvecVersion(api.GET("/api/beneficiaires/{id}", { params: { path: { id } }, signal }));
      return { ...valeur, version };
    },
  });
}

/** What of a file may be changed: the identifier, and until the account is activated who the person is. */
type Modification = Partial<Schema<"ModificationRequest">>;

/** Changes what is given; a file that has changed meanwhile is read again. */
export function useModifierFiche(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...modification }: Modification & { version: string }) =>
      lireAvecVersion(
        api.PATCH("/api/beneficiaires/{id}", {
          params: { path: { id }, header: { "If-Match": version } },
          body: modification,
        }),
      ),
    onSuccess: ({ valeur, version }) =>
      void cache.setQueryData<Fiche>(cles.fiche(id), (avant) => avant && { ...avant, beneficiaire: valeur, version }),
    onError: (erreur) => {
      if (erreur instanceof ErreurApi && erreur.statut === 412) void cache.invalidateQueries({ queryKey: cles.fiche(id) });
    },
  });
}

/** Why a follow-up may end. */
export function useMotifs(utiles: boolean) {
  return useQuery({
    queryKey: cles.motifs,
    queryFn: ({ signal }) => lire(api.GET("/api/motifs-de-suppression", { signal })),
    enabled: utiles,
    staleTime: Infinity,
  });
}

/** How an account ends: with a reason when it was activated, without one when it never was. */
export type FinDeSuivi = { motif: string; commentaire: string; dateFin: string } | undefined;

export function useSupprimerLeCompte(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (fin: FinDeSuivi) =>
      fin
        ? lire(
            api.POST("/api/beneficiaires/{id}/archivage", {
              params: { path: { id } },
              body: { motif: fin.motif, commentaire: fin.commentaire || null, dateFinAccompagnement: instantDe(fin.dateFin) },
            }),
          )
        : lire(api.DELETE("/api/beneficiaires/{id}", { params: { path: { id } } })),
    onSuccess: () => {
      ouvrirConversation(undefined);
      return Promise.all([
        cache.invalidateQueries({ queryKey: cles.portefeuille }),
        cache.invalidateQueries({ queryKey: cles.conversations }),
      ]);
    },
    onError: (erreur) => {
      // The account was activated, or is not, since the file was read: the other form is the right one.
      if (erreur instanceof ErreurApi && erreur.statut === 409) void cache.invalidateQueries({ queryKey: cles.fiche(id) });
    },
  });
}

/** Noon of a day; now, when that has not come yet. */
function instantDe(jour: string): string | null {
  if (jour === "") return null;
  const midi = new Date(`${jour}T12:00:00`);
  const maintenant = new Date();
  return (midi > maintenant && midi.toDateString() === maintenant.toDateString() ? maintenant : midi).toISOString();
}
