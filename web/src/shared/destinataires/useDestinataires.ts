import { useQuery } from "@tanstack/react-query";
import { api, lire, type Schema } from "@/shared/api/client";
import { cleDesListes, clePortefeuille } from "@/shared/chat/cles";

type Personne = Schema<"BeneficiaireDuPortefeuille">;
export type Liste = Schema<"ListeResponse">;

const LIMITE = 200;

/** All my beneficiaries, by name, however many there are. */
export function usePersonnes() {
  return useQuery({
    queryKey: [...clePortefeuille, "personnes"],
    queryFn: async ({ signal }) => {
      const personnes: Personne[] = [];
      let apres: string | null | undefined;
      do {
        const page = await lire(api.GET("/api/portefeuille", { params: { query: { limite: LIMITE, ...(apres && { apres }) } }, signal }));
        personnes.push(...page.beneficiaires);
        apres = page.suivant;
      } while (apres);
      return personnes;
    },
  });
}

/** My broadcast lists, by title. */
export function useListes() {
  return useQuery({
    queryKey: cleDesListes,
    queryFn: async ({ signal }) => (await lire(api.GET("/api/listes-de-diffusion", { signal }))).listes,
  });
}
