import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useLireLaSuite } from "@partage/suite/useLireLaSuite";
import { autour, extraitDe } from "@partage/conversation/autour";
import type { Visee } from "@partage/conversation/visee";
import { instantDansUnePhrase } from "@partage/format/dates";
import { compter, nomEtPrenom } from "@partage/format/texte";
import { Bouton, BoutonIcone } from "@partage/ui/Bouton";
import { EchecDeLecture } from "@partage/ui/Etats";
import { TexteMarque } from "@partage/ui/TexteMarque";
import { type ConversationTrouvee, reunir, useRechercheGenerale } from "../api/rechercheGenerale";
import styles from "./RechercheGenerale.module.css";

interface Props {
  cherche: string;
  aller: (conversation: string, visee: Visee) => void;
  fermer: () => void;
}

/** What the messages of all my conversations hold of some words: ten conversations at a time, and how far the search has come. */
export default function RechercheGenerale({ cherche, aller, fermer }: Props) {
  const lecture = useRechercheGenerale(cherche);
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = lecture;
  const pages = data?.pages ?? [];
  const conversations = reunir(pages);
  const trouves = conversations.reduce((somme, conversation) => somme + conversation.trouves, 0);
  const regardees = pages.reduce((somme, page) => somme + page.regardees, 0);

  /** How many were found when one asked to go on: the search stops at the next, or at the end. */
  const [depuis, setDepuis] = useState<number>();
  const enRoute = depuis !== undefined && trouves === depuis && hasNextPage && !isError;
  useLireLaSuite(lecture, enRoute);

  // The button that one pressed goes with the end of the search.
  const ici = useRef<HTMLElement>(null);
  const finie = depuis !== undefined && data !== undefined && !hasNextPage;
  useEffect(() => {
    if (finie && document.activeElement === document.body) ici.current?.focus();
  }, [finie]);

  return (
    <section
      ref={ici}
      tabIndex={-1}
      data-focus-programme
      aria-label={`Messages qui contiennent « ${cherche} »`}
      className={styles.recherche}
    >
      <div className={styles.haut}>
        <p role="status" className={styles.etat}>
          {data ? etatDe(trouves, regardees, { enCours: isFetching || enRoute, finie: !hasNextPage }) : isFetching && "Recherche…"}
        </p>
        <BoutonIcone nom="Revenir à la liste des conversations" icone={X} onPress={fermer} />
      </div>
      <div className={styles.defilement}>
        {isError && <EchecDeLecture erreur={lecture.error} reessayer={() => void (data ? fetchNextPage() : lecture.refetch())} />}
        <ul className={styles.conversations} aria-label="Conversations trouvées">
          {conversations.map((conversation) => (
            <Conversation key={conversation.id} conversation={conversation} cherche={cherche} aller={aller} />
          ))}
        </ul>
        {hasNextPage && !isError && (
          <div className={styles.suite}>
            <Bouton aspect="secondaire" onPress={() => setDepuis(enRoute ? undefined : trouves)}>
              {enRoute ? "Arrêter la recherche" : "Continuer la recherche"}
            </Bouton>
          </div>
        )}
      </div>
    </section>
  );
}

interface PropsDeConversation {
  conversation: ConversationTrouvee;
  cherche: string;
  aller: Props["aller"];
}

function Conversation({ conversation, cherche, aller }: PropsDeConversation) {
  const { id, prenom, messages, trouves } = conversation;
  const autres = trouves - messages.length;
  return (
    <li className={styles.conversation}>
      <h2 className={styles.nom}>{nomEtPrenom(conversation)}</h2>
      <ul>
        {messages.map((message) => (
          <li key={message.numero}>
            <button
              type="button"
              className={styles.resultat}
              onClick={() => aller(id, { numero: Number(message.numero), mots: cherche, focus: true })}
            >
              <span className={styles.quand}>
                {message.de === "conseiller" ? "Vous" : prenom}, {instantDansUnePhrase(message.le)}
              </span>
              <span className={styles.extrait}>
                <TexteMarque texte={autour(extraitDe(message), cherche)} cherche={cherche} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {autres > 0 && <p className={styles.autres}>et {compter(autres, "autre message", "autres messages")} dans cette conversation</p>}
    </li>
  );
}

/** What was found and how far was looked: nothing is said of what was not looked at. */
function etatDe(trouves: number, regardees: number, { enCours, finie }: { enCours: boolean; finie: boolean }): string {
  const quoi = trouves === 0 ? "Aucun message trouvé" : compter(trouves, "message trouvé", "messages trouvés");
  const ou = compter(regardees, "conversation lue en entier", "conversations lues en entier");
  if (finie && !enCours) return `${quoi}. La recherche est finie : ${ou}.`;
  return enCours ? `Recherche… ${quoi} jusqu’ici, ${ou}.` : `${quoi} jusqu’ici. La recherche n’est pas finie : ${ou}.`;
}
