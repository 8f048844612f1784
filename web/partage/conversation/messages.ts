import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, lire } from "@partage/api/client";
import { ErreurApi } from "@partage/api/erreurs";
import { cles } from "@partage/api/cles";
import { type Message, numeroDe, poserMessage, relire } from "./conversation";

/** Edits one of my messages; when it has changed meanwhile, it is read again before the refusal is shown. */
export function useModifierMessage(conversation: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ message, texte }: { message: Message; texte: string }) =>
      lire(
        api.PATCH("/api/conversations/{id}/messages/{numero}", {
          params: { path: { id: conversation, numero: numeroDe(message) }, header: { "If-Match": message.version } },
          body: { texte },
        }),
      ),
    onSuccess: (message) => poserMessage(cache, conversation, message),
    onError: (erreur, { message }) => {
      if (erreur instanceof ErreurApi) void relire(cache, conversation, numeroDe(message));
    },
  });
}

/** Deletes one of my messages. */
export function useSupprimerMessage(conversation: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (message: Message) =>
      lire(
        api.DELETE("/api/conversations/{id}/messages/{numero}", {
          params: { path: { id: conversation, numero: numeroDe(message) } },
        }),
      ),
    onSuccess: (message) => poserMessage(cache, conversation, message),
  });
}

/** Tells the other side that I am typing; whether it arrives does not matter. */
export const signalerSaisie = (conversation: string) =>
  void lire(api.POST("/api/conversations/{id}/saisie", { params: { path: { id: conversation } } })).catch(() => undefined);

/** Messages of a conversation that hold the words, the latest first. */
export function useRechercheDeMessages(conversation: string, texte: string) {
  return useInfiniteQuery({
    queryKey: cles.recherche(conversation, texte),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET("/api/conversations/{id}/recherche", {
          params: { path: { id: conversation }, query: { texte, ...(pageParam && { avant: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.suivant ?? undefined,
    enabled: texte !== "",
    gcTime: 0,
  });
}
