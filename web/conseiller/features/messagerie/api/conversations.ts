import { type InfiniteData, type QueryClient, useQuery } from "@tanstack/react-query";
import { cles, type FiltreDesConversations } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";
import { useListeVersionnee } from "@partage/api/listes";
import { type Message, numeroDe } from "@partage/conversation/conversation";

export type ConversationDeLaListe = Schema<"ConversationDeLaListe">;

const LIMITE = 100;

/** My conversations: unread, then flagged, then the most recent, people without any message last. */
export function useConversations(recherche = "", filtre: FiltreDesConversations = "toutes") {
  return useListeVersionnee(cles.conversationsTrouvees(recherche, filtre), ({ apres, entetes, signal }) =>
    api.GET("/api/conversations", {
      params: {
        query: { limite: LIMITE, ...(recherche && { recherche }), ...(filtre !== "toutes" && { filtre }), ...apres },
        header: entetes,
      },
      signal,
    }),
  );
}

/** Takes note of how many messages of a conversation are left to be read; its place in the list comes with the row's event. */
export function poserNonLus(cache: QueryClient, id: string, nonLus: number): void {
  changerLaLigne(cache, id, (avant) => (avant.nonLus === nonLus ? avant : { ...avant, nonLus }));
}

/** Takes note of a message that I have just sent; its place in the list comes with the row's event, unless that came before. */
export function poserMonDernier(cache: QueryClient, id: string, message: Message): void {
  changerLaLigne(cache, id, (avant) =>
    Number(avant.dernierMessage?.numero ?? 0) >= numeroDe(message)
      ? avant
      : { ...avant, nonLusParLeBeneficiaire: avant.nonLusParLeBeneficiaire + 1, dernierMessage: apercuDe(message) },
  );
}

/** Takes note of a flag; its place in the list comes with the row's event. */
export function poserSuivi(cache: QueryClient, id: string, suivie: boolean): void {
  changerLaLigne(cache, id, (avant) => (avant.suivie === suivie ? avant : { ...avant, suivie }));
}

/** What an answer tells of one conversation, in the lists that show it; with the counters, and without moving it. */
function changerLaLigne(cache: QueryClient, id: string, changer: (avant: ConversationDeLaListe) => ConversationDeLaListe): void {
  cache.setQueriesData<InfiniteData<Schema<"ConversationsResponse">>>({ queryKey: cles.conversations }, (liste) => {
    const avant = liste?.pages.flatMap(({ conversations }) => conversations).find((ligne) => ligne.id === id);
    const apres = avant && changer(avant);
    if (!liste || !avant || apres === avant || !apres) return liste;
    const pages = liste.pages.map((page) => ({
      ...page,
      conversations: page.conversations.map((ligne) => (ligne === avant ? apres : ligne)),
      messagesNonLus: page.messagesNonLus + apres.nonLus - avant.nonLus,
      conversationsNonLues: page.conversationsNonLues + Number(apres.nonLus > 0) - Number(avant.nonLus > 0),
    }));
    return { ...liste, pages };
  });
}

/** How much of a text a line shows, as the service cuts it. */
const EXTRAIT = 120;

const apercuDe = ({ numero, de, type, texte, le }: Message): Schema<"ApercuResponse"> => ({
  numero,
  de,
  type,
  extrait: texte.slice(0, EXTRAIT),
  le,
  lu: false,
});

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
