import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, lire } from "@partage/api/client";
import { ErreurApi } from "@partage/api/erreurs";
import { telecharger } from "@partage/ui/telecharger";
import { type Message, numeroDe, relire } from "./conversation";

/** A link to a file of a message, good for a minute. */
export const lienDe = (conversation: string, message: Message, piece: string, usage: "telechargement" | "apercu" = "telechargement") =>
  lire(
    api.GET("/api/conversations/{id}/messages/{numero}/pieces/{piece}", {
      params: { path: { id: conversation, numero: numeroDe(message), piece }, query: { usage } },
    }),
  );

/** Downloads a file of a message by a link that is good for a minute; when there is none, the message is read again to show why. */
export function useTelecharger(conversation: string, message: Message) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, nom }: { id: string; nom: string }) => lienDe(conversation, message, id).then(({ url }) => telecharger(url, nom)),
    onError: (erreur) => {
      if (erreur instanceof ErreurApi) void relire(cache, conversation, numeroDe(message)).catch(() => undefined);
    },
  });
}
