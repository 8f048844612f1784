import { aDuContenu } from "@partage/format/texte";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, lire } from "@partage/api/client";
import { cles, lesConversationsOuvertes } from "@partage/api/cles";
import type { Destinataires } from "@partage/destinataires/destinataires";
import type { TypeDOffre } from "@partage/offres/types";
import { corpsDe, type Criteres } from "@partage/offres/criteres";

/** With whom, and in which words. */
export interface Envoi {
  message: string;
  destinataires: Destinataires;
  /** Names the search that is shared; an offer has its own title. */
  titre: string;
  /** The same one never sends twice, whatever the network does. */
  cle: string;
}

const corpsDEnvoi = ({ message, destinataires }: Envoi) => ({
  // Absent, the API writes its own words.
  message: aDuContenu(message) ? message : null,
  beneficiaires: [...destinataires.beneficiaires],
  listes: [...destinataires.listes],
});

/** Shares an offer: one message to each. */
export const usePartagerOffre = (type: TypeDOffre, id: string) =>
  usePartage((envoi) =>
    lire(
      api.POST("/api/offres/{type}/{id}/partages", {
        params: { path: { type, id }, header: { "Idempotency-Key": envoi.cle } },
        body: corpsDEnvoi(envoi),
      }),
    ),
  );

/** Suggests a search: each may make an alert of it. */
export const usePartagerCriteres = (criteres: Criteres) =>
  usePartage((envoi) =>
    lire(
      api.POST("/api/suggestions", {
        params: { header: { "Idempotency-Key": envoi.cle } },
        body: { ...corpsDEnvoi(envoi), titre: aDuContenu(envoi.titre) ? envoi.titre.trim() : null, criteres: corpsDe(criteres) },
      }),
    ),
  );

function usePartage<T>(envoyer: (envoi: Envoi) => Promise<T>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: envoyer,
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: cles.conversations });
      void cache.invalidateQueries(lesConversationsOuvertes);
      void cache.invalidateQueries({ queryKey: cles.diffusions });
    },
  });
}
