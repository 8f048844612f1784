import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, lire } from "@partage/api/client";
import { cles } from "@partage/api/cles";
import { type Conversation, poserLecture } from "@partage/conversation/conversation";
import { poserNonLus, poserSuivi } from "./conversations";

/** Marks as read up to a message. */
export function useMarquerLu(conversation: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (jusqua: number) =>
      lire(api.PUT("/api/conversations/{id}/lecture", { params: { path: { id: conversation } }, body: { jusqua } })),
    onSuccess: ({ nonLus }, jusqua) => {
      poserLecture(cache, conversation, "conseiller", jusqua);
      poserNonLus(cache, conversation, nonLus);
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
    onSuccess: (_, suivie) => poserSuivi(cache, conversation, suivie),
  });
}
