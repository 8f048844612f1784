import { useQuery } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire } from "@partage/api/client";
import { lireJusquAuBout } from "@partage/api/listes";

const LIMITE = 50;

/** All that a person put aside, offers and searches, and whether it is shared with me. */
export function useListeDesFavoris(beneficiaire: string) {
  return useQuery({
    queryKey: cles.favoris(beneficiaire),
    queryFn: async ({ signal }) => {
      const demande = { path: { id: beneficiaire } };
      const [favoris, recherches] = await Promise.all([
        lireJusquAuBout((apres) =>
          lire(api.GET("/api/beneficiaires/{id}/favoris", { params: { ...demande, query: { limite: LIMITE, ...apres } }, signal })),
        ),
        lireJusquAuBout((apres) =>
          lire(api.GET("/api/beneficiaires/{id}/recherches", { params: { ...demande, query: { limite: LIMITE, ...apres } }, signal })),
        ),
      ]);
      return {
        partage: favoris.every((page) => page.partage) && recherches.every((page) => page.partage),
        favoris: favoris.flatMap((page) => page.favoris),
        recherches: recherches.flatMap((page) => page.recherches),
      };
    },
  });
}
