import { useQuery } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";
import { lireJusquAuBout } from "@partage/api/listes";

export type Liste = Schema<"ListeResponse">;

const LIMITE = 200;

/** All my beneficiaries, by name, however many there are. */
export function usePersonnes() {
  return useQuery({
    queryKey: cles.destinataires(),
    queryFn: async ({ signal }) => {
      const pages = await lireJusquAuBout((apres) =>
        lire(api.GET("/api/portefeuille", { params: { query: { limite: LIMITE, ...apres } }, signal })),
      );
      return pages.flatMap((page) => page.beneficiaires);
    },
  });
}

/** My broadcast lists, by title. */
export function useListes() {
  return useQuery({
    queryKey: cles.listes,
    queryFn: async ({ signal }) => (await lire(api.GET("/api/listes-de-diffusion", { signal }))).listes,
  });
}
