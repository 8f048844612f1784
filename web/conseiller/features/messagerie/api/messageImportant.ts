import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";

/** The notice that all my beneficiaries are shown; null when there is none. */
export function useMessageImportant() {
  return useQuery({
    queryKey: cles.messageImportant,
    queryFn: async ({ signal }) => (await lire(api.GET("/api/message-important", { signal }))) ?? null,
  });
}

export function useEcrireMessageImportant() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<"MessageImportantRequest">) => lire(api.PUT("/api/message-important", { body })),
    onSuccess: (ecrit) => void cache.setQueryData(cles.messageImportant, ecrit),
  });
}

export function useRetirerMessageImportant() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => lire(api.DELETE("/api/message-important")),
    onSuccess: () => void cache.setQueryData(cles.messageImportant, null),
  });
}
