import { useQuery } from "@tanstack/react-query";
import { cles } from "@jeune/api/cles";
import { api, lire, type Schema } from "@partage/api/client";
import { contient } from "@partage/format/texte";

export type Predefinie = Schema<"DemarchePredefinieResponse">;

/** Everything that can be chosen, by theme: read once, and at hand without a network. */
export const useReferentiel = () =>
  useQuery({
    queryKey: cles.referentiel(""),
    queryFn: ({ signal }) => lire(api.GET("/api/referentiel-des-demarches", { signal })),
    staleTime: 60 * 60_000,
  });

/** Letters from which it is worth asking. */
const LETTRES = 2;

/** What matches some words. The service knows key words besides labels; without it, labels are looked through here. */
export function useRecherche(recherche: string) {
  const tout = useReferentiel();
  const demandee = recherche.trim();
  const service = useQuery({
    queryKey: cles.referentiel(demandee),
    queryFn: ({ signal }) => lire(api.GET("/api/referentiel-des-demarches", { params: { query: { recherche: demandee } }, signal })),
    enabled: demandee.length >= LETTRES,
    staleTime: 60 * 60_000,
    gcTime: 60_000,
    meta: { ephemere: true },
  });
  if (demandee.length < LETTRES) return { trouvees: undefined, enCours: false };
  const ici = () => tout.data?.demarches.filter(({ libelle }) => contient(libelle, demandee));
  return { trouvees: service.data?.demarches ?? (service.isError ? ici() : undefined), enCours: service.isPending };
}
