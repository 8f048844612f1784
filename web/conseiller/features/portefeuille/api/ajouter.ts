import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, lire, type Schema } from "@partage/api/client";
import { cles } from "@partage/api/cles";

export type Saisie = Required<{ [champ in keyof Schema<"AjoutRequest">]: string }>;

/** Adds a beneficiary. The same `cle` never adds twice, whatever the network does. */
export function useAjouterBeneficiaire() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ saisie, cle }: { saisie: Saisie; cle: string }) =>
      lire(api.POST("/api/beneficiaires", { body: saisie, params: { header: { "Idempotency-Key": cle } } })),
    onSuccess: () =>
      Promise.all([cache.invalidateQueries({ queryKey: cles.portefeuille }), cache.invalidateQueries({ queryKey: cles.conversations })]),
  });
}
