import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, lire } from "@/shared/api/client";
import { ErreurApi } from "@/shared/api/erreurs";
import { cles } from "@/shared/api/cles";
import { type Conversation, type Message, numeroDe, poserLecture, poserMessage, relire } from "./conversation";

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

/** Marks as read up to a message. */
export function useMarquerLu(conversation: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (jusqua: number) =>
      lire(api.PUT("/api/conversations/{id}/lecture", { params: { path: { id: conversation } }, body: { jusqua } })),
    onSuccess: (_, jusqua) => {
      poserLecture(cache, conversation, "conseiller", jusqua);
      return cache.invalidateQueries({ queryKey: cles.conversations });
    },
  });
}

/** Flags a conversation, at once on screen. */
export function useSuivre(conversation: string) {
  const cache = useQueryClient();
  const poser = (suivie: boolean) =>
    cache.setQueryData<Conversation>(cles.conversation(conversation), (avant) => avant && { ...avant, suivie });
  return useMutation({
    mutationFn: (suivie: boolean) =>
      lire(api.PUT("/api/conversations/{id}/suivi", { params: { path: { id: conversation } }, body: { suivie } })),
    onMutate: (suivie) => void poser(suivie),
    onError: (_, suivie) => void poser(!suivie),
    onSuccess: () => cache.invalidateQueries({ queryKey: cles.conversations }),
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
