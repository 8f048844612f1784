import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";
import type { TypeDOffre } from "./types";
import { type Criteres, requeteDe } from "./criteres";

export type Offre = Schema<"OffreResponse">;
export type OffreDetaillee = Schema<"OffreDetailleeResponse">;

const LIMITE = 20;

/** Long enough to come back from an offer to the same results. */
const MINUTES_GARDEES = 15;

/** The offers that meet the criteria, the newest first; nothing is asked for while there are none. */
export function useOffres(criteres: Criteres | undefined) {
  const requete = criteres && requeteDe(criteres);
  return useInfiniteQuery({
    queryKey: cles.offres(requete),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      lire(api.GET("/api/offres", { params: { query: { ...requete, limite: LIMITE, ...(pageParam && { apres: pageParam }) } }, signal })),
    getNextPageParam: (page) => page.suivant ?? undefined,
    enabled: requete !== undefined,
    placeholderData: keepPreviousData,
    staleTime: MINUTES_GARDEES * 60_000,
    gcTime: MINUTES_GARDEES * 60_000,
    refetchOnWindowFocus: false,
  });
}

/** One offer in full. */
export function useOffre(type: TypeDOffre, id: string) {
  return useQuery({
    queryKey: cles.offre(type, id),
    queryFn: ({ signal }) => lire(api.GET("/api/offres/{type}/{id}", { params: { path: { type, id } }, signal })),
    staleTime: MINUTES_GARDEES * 60_000,
  });
}
