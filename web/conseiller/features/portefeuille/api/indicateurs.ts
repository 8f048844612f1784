import { useQuery } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";

export type SemaineComptee = Schema<"SemaineResponse">;

/** What happened in the week and the four before, the oldest first. */
export function useIndicateurs(beneficiaire: string) {
  return useQuery({
    queryKey: cles.indicateurs(beneficiaire),
    queryFn: ({ signal }) => lire(api.GET("/api/beneficiaires/{id}/indicateurs", { params: { path: { id: beneficiaire } }, signal })),
    // What this very person does is not always told: whoever opens the tab sees it as it is.
    staleTime: 0,
  });
}
