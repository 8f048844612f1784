import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, lire, type Schema } from "@partage/api/client";
import { lireJusquAuBout } from "@partage/api/listes";
import { cles } from "@partage/api/cles";

const LIMITE = 200;

/** My beneficiaries who are temporarily with colleagues, by name. */
export const lesRetours = {
  queryKey: cles.aRecuperer(),
  queryFn: async ({ signal }: { signal: AbortSignal }) => {
    const pages = await lireJusquAuBout((apres) =>
      lire(api.GET("/api/portefeuille/a-recuperer", { params: { query: { limite: LIMITE, ...apres } }, signal })),
    );
    return pages.flatMap((page) => page.beneficiaires);
  },
};

/** Takes all of them back; `finir` is called even when what asked for it has gone meanwhile. The same `cle` gives the same answer again. */
export function useRecuperer(finir: (faite: Schema<"RecuperationResponse">) => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (cle: string) => lire(api.POST("/api/portefeuille/recuperation", { params: { header: { "Idempotency-Key": cle } } })),
    onSuccess: (faite) => {
      finir(faite);
      for (const queryKey of [cles.portefeuille, cles.conversations, cles.profil]) void cache.invalidateQueries({ queryKey });
    },
  });
}
