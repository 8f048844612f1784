import { useQuery } from "@tanstack/react-query";
import { api, lire, type Schema } from "@partage/api/client";
import { cles } from "./cles";
import { useMoi } from "./moi";

export type Accueil = Schema<"AccueilResponse">;

/** The first page, in one request. The badges of the frame are read from it too. */
export function useAccueil() {
  const { id } = useMoi();
  return useQuery({
    queryKey: cles.accueil,
    queryFn: ({ signal }) => lire(api.GET("/api/beneficiaires/{id}/accueil", { params: { path: { id } }, signal })),
    staleTime: 20_000,
  });
}
