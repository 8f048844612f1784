import { type InfiniteData, type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { cleDeConversation, cleDesConversations, clePortefeuille } from "@/shared/chat/cles";
import { prenomEtNom } from "@/shared/format/texte";
import { useProfil } from "@/shared/session/moi";
import { ecouter, type Evenement } from "@/shared/tempsReel/connexion";
import { annoncer } from "@/shared/ui/Annonces";
import { alerterDansLOnglet } from "@/shared/ui/titre";
import { poserLecture, rattraper, relire } from "./api/conversation";
import { type ConversationDeLaListe, useMessagesNonLus } from "./api/conversations";
import { quandToutEstParti, reprendreLesEnvois } from "./api/envois";
import { noterSaisie, oublierSaisie } from "./saisies";
import { jouerLeSon } from "./son";

/** Listens to what happens elsewhere: an event only tells what to read again. */
export default function TempsReel() {
  const cache = useQueryClient();
  const { data: profil } = useProfil();
  const nonLus = useMessagesNonLus();
  useEffect(() => alerterDansLOnglet(nonLus > 0), [nonLus]);

  const recevoir = useEffectEvent((evenement: Evenement) => {
    const { conversation, numero, par } = evenement;
    switch (evenement.type) {
      case "message-ajoute":
        if (par === "beneficiaire") {
          oublierSaisie(conversation);
          annoncer(`Nouveau message de ${nomDe(cache, conversation)}`);
          if (profil?.notificationsSonores) jouerLeSon();
        }
        // My own, from this very tab, comes with the answer to its sending.
        void quandToutEstParti(conversation)
          .then(() => rattraper(cache, conversation))
          .catch(() => undefined);
        break;
      case "message-modifie":
      case "message-supprime":
        if (numero) void relire(cache, conversation, Number(numero)).catch(() => undefined);
        break;
      case "lu":
        if (numero && par) poserLecture(cache, conversation, par, Number(numero));
        break;
      case "saisie":
        noterSaisie(conversation);
        break;
      case "suivi-modifie":
        relireLesListes(cache);
        break;
      case "conversation-modifiee":
        void cache.invalidateQueries({ queryKey: cleDeConversation(conversation) });
        relireLesListes(cache);
        break;
      case "reprise":
        reprendreLesEnvois(cache);
        void cache.invalidateQueries({ queryKey: ["conversation"] });
        relireLesListes(cache);
        break;
    }
  });

  useEffect(() => ecouter(recevoir), []);
  return null;
}

function relireLesListes(cache: QueryClient) {
  void cache.invalidateQueries({ queryKey: cleDesConversations });
  void cache.invalidateQueries({ queryKey: clePortefeuille });
}

function nomDe(cache: QueryClient, id: string): string {
  const liste = cache.getQueryData<InfiniteData<{ conversations: ConversationDeLaListe[] }>>([...cleDesConversations, ""]);
  const ligne = liste?.pages.flatMap((page) => page.conversations).find((autre) => autre.id === id);
  return ligne ? prenomEtNom(ligne) : "un bénéficiaire";
}
