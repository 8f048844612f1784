import { useQuery } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, lireAvecVersion } from "@partage/api/client";

/** Opens the counsellor's space once per sign-in. */
export function useConnexion(active: boolean) {
  return useQuery({
    queryKey: cles.connexion,
    queryFn: () => lire(api.POST("/api/connexion")),
    enabled: active,
    staleTime: Infinity,
    gcTime: Infinity,
    refetchOnWindowFocus: false,
  });
}

/** The profile, with the version that a change takes. */
export function useProfil() {
  return useQuery({
    queryKey: cles.profil,
    queryFn: async ({ signal }) => {
      const { valeur, version } = await lireAvecVersion(api.GET("/api/profil", { signal }));
      return { ...valeur, version };
    },
    staleTime: 5 * 60_000,
  });
}
