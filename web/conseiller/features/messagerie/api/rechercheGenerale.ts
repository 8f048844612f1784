import { useInfiniteQuery } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";

export type ConversationTrouvee = Schema<"ConversationTrouveeResponse">;

/** A search of the messages of all my conversations: ten of them a page, each on demand. */
export function useRechercheGenerale(texte: string) {
  return useInfiniteQuery({
    queryKey: cles.rechercheGeneraleDe(texte),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      lire(api.GET("/api/conversations/recherche", { params: { query: { texte, ...(pageParam && { apres: pageParam }) } }, signal })),
    getNextPageParam: (page) => page.suivant ?? undefined,
    // Every page is a cost: what was looked through is looked through again on demand alone.
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** What several pages found, each conversation and each message once, in the order in which they were found. */
export function reunir(pages: readonly Schema<"ConversationsTrouveesResponse">[]): ConversationTrouvee[] {
  const trouvees = new Map<string, ConversationTrouvee>();
  for (const conversation of pages.flatMap((page) => page.conversations)) {
    const avant = trouvees.get(conversation.id);
    if (!avant) trouvees.set(conversation.id, conversation);
    else {
      const connus = new Set(avant.messages.map(({ numero }) => numero));
      const nouveaux = conversation.messages.filter(({ numero }) => !connus.has(numero));
      trouvees.set(conversation.id, {
        ...avant,
        trouves: avant.trouves + conversation.trouves,
        messages: [...avant.messages, ...nouveaux],
      });
    }
  }
  return [...trouvees.values()];
}
