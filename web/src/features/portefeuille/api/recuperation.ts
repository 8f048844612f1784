import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, lire, type Schema } from "@/shared/api/client";
import { cleDesConversations, clePortefeuille } from "@/shared/chat/cles";
import { cleDuProfil } from "@/shared/session/moi";

type Retour = Schema<"RetourResponse">;

const LIMITE = 200;

/** My beneficiaries who are temporarily with colleagues, by name. */
export function useRetours() {
  return useQuery({
    queryKey: [...clePortefeuille, "a-recuperer"],
    queryFn: async ({ signal }) => {
      const retours: Retour[] = [];
      let apres: string | null | undefined;
      do {
        const page = await lire(
          api.GET("/api/portefeuille/a-recuperer", { params: { query: { limite: LIMITE, ...(apres && { apres }) } }, signal }),
        );
        retours.push(...page.beneficiaires);
        apres = page.suivant;
      } while (apres);
      return retours;
    },
  });
}

/** Takes all of them back; `finir` is called even when what asked for it has gone meanwhile. The same `cle` gives the same answer again. */
export function useRecuperer(finir: (faite: Schema<"RecuperationResponse">) => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (cle: string) => lire(api.POST("/api/portefeuille/recuperation", { params: { header: { "Idempotency-Key": cle } } })),
    onSuccess: (faite) => {
      finir(faite);
      for (const queryKey of [clePortefeuille, cleDesConversations, cleDuProfil]) void cache.invalidateQueries({ queryKey });
    },
  });
}
