import { type InfiniteData, type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef } from "react";
import { cles } from "@partage/api/cles";
import { poserLignes } from "@partage/api/espace";
import { quitterUnePersonne } from "@partage/departs/departs";
import { de, prenomEtNom } from "@partage/format/texte";
import { useProfil } from "@partage/session/moi";
import { ecouter, type Evenement } from "@partage/tempsReel/connexion";
import { annoncer } from "@partage/ui/Annonces";
import { alerterDansLOnglet } from "@partage/ui/titre";
import { poserLecture, ajouter, relire, remplacerMessage } from "@partage/conversation/conversation";
import { type ConversationDeLaListe, useConversations, useMessagesNonLus } from "./api/conversations";
import { quandToutEstParti, reprendreLesEnvois } from "./api/envois";
import { compterLeMessage } from "./api/indicateurs";
import { noterSaisie, oublierSaisie } from "@partage/conversation/saisies";
import { sonner } from "./son";

/** Listens to what happens elsewhere: what an event carries is shown, what it does not is read. */
export default function TempsReel() {
  const cache = useQueryClient();
  const { data: profil } = useProfil();
  const nonLus = useMessagesNonLus();
  useEffect(() => alerterDansLOnglet(nonLus), [nonLus]);

  const prevenir = useEffectEvent((qui: string, message: string) => {
    annoncer(`Nouveau message ${de(qui)}`);
    void sonner(message, { son: profil?.notificationsSonores === true });
  });

  // A conversation that was never opened here: its line of the list says that something came.
  const { data: liste } = useConversations();
  const connus = useRef(new Map<string, number>());
  const comparer = useEffectEvent((ligne: ConversationDeLaListe, avant: number | undefined) => {
    connus.current.set(ligne.id, ligne.nonLus);
    if (avant !== undefined && ligne.nonLus > avant && !cache.getQueryData(cles.conversation(ligne.id)))
      prevenir(prenomEtNom(ligne), `${ligne.id}.${ligne.dernierMessage?.numero}`);
  });
  useEffect(() => {
    for (const ligne of liste?.pages.flatMap((page) => page.conversations) ?? []) comparer(ligne, connus.current.get(ligne.id));
  }, [liste]);

  const suivre = useEffectEvent(async ({ conversation, message }: Evenement) => {
    // My own, from this very tab, comes with the answer to its sending; one whose answer was lost asks for it again.
    await quandToutEstParti(cache, conversation);
    const ajoutes = await ajouter(cache, conversation, message);
    const venu = ajoutes.findLast((ajoute) => ajoute.de === "beneficiaire");
    if (venu) {
      oublierSaisie(conversation);
      prevenir(nomDe(cache, conversation), `${conversation}.${venu.numero}`);
    }
  });

  const recevoir = useEffectEvent((evenement: Evenement) => {
    const { conversation, numero, par, message, espace } = evenement;
    switch (evenement.type) {
      case "message-ajoute":
        void suivre(evenement).catch(() => undefined);
        compterLeMessage(cache, conversation, message);
        break;
      case "message-modifie":
      case "message-supprime":
      case "piece-analysee":
        if (message) remplacerMessage(cache, conversation, message);
        else if (numero) void relire(cache, conversation, Number(numero)).catch(() => undefined);
        break;
      case "lu":
        if (numero && par) poserLecture(cache, conversation, par, Number(numero));
        break;
      case "saisie":
        noterSaisie(conversation);
        break;
      case "suivi-modifie":
        if (!espace || !poserLignes(cache, espace)) void relireLesListes(cache);
        // Unread comes first: a line that was not read yet had nothing to be read.
        else if (liste) for (const { conversation: ligne } of espace.lignes) comparer(ligne, connus.current.get(ligne.id) ?? 0);
        break;
      case "suivi-retire":
        void quitterUnePersonne(cache, conversation).catch(() => undefined);
        break;
      case "demarches-modifiees":
        void cache.invalidateQueries({ queryKey: cles.demarches(conversation) });
        void cache.invalidateQueries({ queryKey: cles.indicateurs(conversation) });
        break;
      case "conversation-modifiee":
        void cache.invalidateQueries({ queryKey: cles.conversation(conversation) });
        void relireLesListes(cache);
        break;
      case "actualite-publiee":
        void cache.invalidateQueries({ queryKey: cles.actualites });
        break;
      case "reprise":
        reprendreLesEnvois(cache);
        // Events may have been missed: whatever is on screen of a person is read again.
        void cache.invalidateQueries({ queryKey: cles.personnes });
        void cache.invalidateQueries({ queryKey: cles.departs });
        void relireLesListes(cache);
        break;
      case "notification-ajoutee":
        // The young person's own.
        break;
      default:
        evenement.type satisfies never;
    }
  });

  useEffect(() => ecouter(recevoir), []);
  return null;
}

type Liste = InfiniteData<{ version: string | undefined }>;

const versionDe = (liste: Liste | undefined) => liste?.pages[0]?.version;

/** Both lists have the same version: when the one has not changed, or is no newer, the other need not be asked for. */
async function relireLesListes(cache: QueryClient) {
  const conversations = () => versionDe(cache.getQueryData(cles.conversationsTrouvees("")));
  const avant = conversations();
  await cache.invalidateQueries({ queryKey: cles.conversations });
  const apres = conversations();
  const lignes = cache.getQueriesData<Liste>({ queryKey: cles.lignes });
  const meme = avant === undefined ? lignes.every(([, liste]) => versionDe(liste) === apres) : avant === apres;
  if (!meme) await cache.invalidateQueries({ queryKey: cles.portefeuille });
}

function nomDe(cache: QueryClient, id: string): string {
  const liste = cache.getQueryData<InfiniteData<{ conversations: ConversationDeLaListe[] }>>(cles.conversationsTrouvees(""));
  const ligne = liste?.pages.flatMap((page) => page.conversations).find((autre) => autre.id === id);
  return ligne ? prenomEtNom(ligne) : "un bénéficiaire";
}
