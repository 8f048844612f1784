import { type InfiniteData, type QueryClient, useQuery } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";
import { useListeVersionnee } from "@partage/api/listes";

export type ConversationDeLaListe = Schema<"ConversationDeLaListe">;

const LIMITE = 100;

/** My conversations: unread, then flagged, then the most recent. */
export function useConversations(recherche = "") {
  return useListeVersionnee(cles.conversationsTrouvees(recherche), ({ apres, entetes, signal }) =>
    api.GET("/api/conversations", {
      params: { query: { limite: LIMITE, ...(recherche && { recherche }), ...apres }, header: entetes },
      signal,
    }),
  );
}

/** Takes note of how many messages of a conversation are left to be read; its place in the list comes with the row's event. */
export function poserNonLus(cache: QueryClient, id: string, nonLus: number): void {
  cache.setQueriesData<InfiniteData<Schema<"ConversationsResponse">>>({ queryKey: cles.conversations }, (liste) => {
    const avant = liste?.pages.flatMap(({ conversations }) => conversations).find((ligne) => ligne.id === id);
    if (!liste || !avant || avant.nonLus === nonLus) return liste;
    const pages = liste.pages.map((page) => ({
      ...page,
      conversations: page.conversations.map((ligne) => (ligne.id === id ? { ...ligne, nonLus } : ligne)),
      messagesNonLus: page.messagesNonLus + nonLus - avant.nonLus,
      conversationsNonLues: page.conversationsNonLues + Number(nonLus > 0) - Number(avant.nonLus > 0),
    }));
    return { ...liste, pages };
  });
}

/** How many messages of the portfolio wait to be read. */
export function useMessagesNonLus(): number {
  return useConversations().data?.pages[0]?.messagesNonLus ?? 0;
}

/** Who a conversation is with: from the list, or from the file when the list does not reach that far. */
export function useInterlocuteur(id: string): { prenom: string; nom: string; active: boolean } | undefined {
  const liste = useConversations();
  const ligne = liste.data?.pages.flatMap((page) => page.conversations).find((conversation) => conversation.id === id);
  const fiche = useQuery({
    queryKey: cles.interlocuteur(id),
    queryFn: async ({ signal }) => {
      const { beneficiaire } = await lire(api.GET("/api/beneficiaires/{id}", { params: { path: { id } }, signal }));
      return { prenom: beneficiaire.prenom, nom: beneficiaire.nom, active: Boolean(beneficiaire.activeLe) };
    },
    enabled: liste.isSuccess && !ligne,
  });
  return ligne ?? fiche.data;
}
