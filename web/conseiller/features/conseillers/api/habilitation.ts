import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire } from "@partage/api/client";

/** How the module of réaffectation is asked for, and what became of one's request. */
export function useHabilitation() {
  return useQuery({ queryKey: cles.habilitation, queryFn: ({ signal }) => lire(api.GET("/api/profil/habilitation", { signal })) });
}

export function useDemanderLHabilitation() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (raison: string) => lire(api.PUT("/api/profil/habilitation", { body: { raison } })),
    onSuccess: (lue) => void cache.setQueryData(cles.habilitation, lue),
    onError: () => void cache.invalidateQueries({ queryKey: cles.habilitation }),
  });
}
