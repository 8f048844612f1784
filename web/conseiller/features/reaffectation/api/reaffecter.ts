import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, lire } from "@partage/api/client";
import { cles } from "@partage/api/cles";

/** Whom to move, from whom, to whom, and for how long. */
export interface Reaffectation {
  source: string;
  cible: string;
  beneficiaires: readonly string[];
  temporaire: boolean;
}

/** Moves people from one counsellor to another. The same `cle` never moves anyone twice, whatever the network does. */
export function useReaffecter() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ demande, cle }: { demande: Reaffectation; cle: string }) =>
      lire(
        api.POST("/api/reaffectations", {
          params: { header: { "Idempotency-Key": cle } },
          body: { ...demande, beneficiaires: [...demande.beneficiaires] },
        }),
      ),
    // A superviseur has a portfolio too, which they may come to or leave.
    onSuccess: () => {
      for (const queryKey of [cles.reaffectation, cles.portefeuille, cles.conversations, cles.profil])
        void cache.invalidateQueries({ queryKey });
    },
  });
}
