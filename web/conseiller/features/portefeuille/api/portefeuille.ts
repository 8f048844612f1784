import { cles } from "@partage/api/cles";
import { api } from "@partage/api/client";
import { useListeVersionnee } from "@partage/api/listes";

export type Tri = "nom" | "activite" | "nonLus";
export type Sens = "croissant" | "decroissant";

export interface Criteres {
  recherche: string;
  tri: Tri;
  sens: Sens;
}

/** The most that the API gives at once: nearly every portfolio is one page. */
const LIMITE = 200;

/** The portfolio. */
export function usePortefeuille({ recherche, tri, sens }: Criteres) {
  return useListeVersionnee(cles.lignesDuPortefeuille({ recherche, tri, sens }), ({ apres, entetes, signal }) =>
    api.GET("/api/portefeuille", {
      params: { query: { tri, sens, limite: LIMITE, ...(recherche && { recherche }), ...apres }, header: entetes },
      signal,
    }),
  );
}
