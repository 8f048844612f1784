import { useQueryClient } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useState } from "react";
import { type Accueil, useAccueil } from "@jeune/api/accueil";
import { useMarquerLu, useMessagesEnAttente } from "@jeune/api/messages";
import { useMoi } from "@jeune/api/moi";
import { BoutonIcone } from "@jeune/ui/Bouton";
import { Attente, Echec, Etat } from "@jeune/ui/Etats";
import { Ecran } from "@jeune/ui/Ecran";
import { Fraicheur } from "@jeune/ui/Fraicheur";
import { Bulle } from "@partage/conversation/Bulle";
import { allerAuMessage, type Conversation, useConversation } from "@partage/conversation/conversation";
import { Fil } from "@partage/conversation/Fil";
import RechercheDeMessages from "@partage/conversation/RechercheDeMessages";
import { useSaisie } from "@partage/conversation/saisies";
import type { Visee } from "@partage/conversation/visee";
import { de } from "@partage/format/texte";
import { placerLeFocus } from "@partage/ui/focus";
import { Composition } from "./Composition";
import { MessageEnAttente } from "./MessageEnAttente";
import styles from "./Messages.module.css";

const RECHERCHER = "rechercher-un-message";

/** The conversation with whoever follows the person now. */
export default function EcranMessages() {
  const { id } = useMoi();
  const cache = useQueryClient();
  const lecture = useConversation(id, "beneficiaire");
  const conseiller = useAccueil().data?.conseiller;
  const autre = nomDe(conseiller);
  const [recherche, setRecherche] = useState(false);
  const [vise, setVise] = useState<Visee>();
  const fermerLaRecherche = () => {
    setRecherche(false);
    setVise(undefined);
    placerLeFocus(RECHERCHER);
  };
  return (
    <div className={styles.ecran}>
      <Ecran titre={autre} surtitre="Messages avec">
        <div className={styles.outils}>
          {conseiller?.temporaire && conseiller.avant && <p>Vous accompagne en l’absence {de(conseiller.avant)}.</p>}
          {!recherche && <BoutonIcone id={RECHERCHER} nom="Rechercher un message" icone={Search} onClick={() => setRecherche(true)} />}
        </div>
      </Ecran>
      <Fraicheur lecture={lecture} />
      {recherche && (
        <RechercheDeMessages
          conversation={id}
          moi="beneficiaire"
          prenom={autre}
          aller={(visee) =>
            void allerAuMessage(cache, id, visee.numero)
              .then(() => setVise(visee))
              .catch(() => undefined)
          }
          fermer={fermerLaRecherche}
        />
      )}
      {lecture.isPending && <Attente quoi="Lecture des messages" />}
      {lecture.isError && !lecture.data && <Echec erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {lecture.data ? (
        <Messages id={id} conversation={lecture.data} autre={autre} vise={vise} oublierLaVisee={() => setVise(undefined)} />
      ) : (
        <SeulsEnAttente />
      )}
      <Composition conversation={id} autre={autre} />
    </div>
  );
}

/** What was written is shown also when the conversation has not been read, e.g. without a network from the start. */
function SeulsEnAttente() {
  const enAttente = useMessagesEnAttente();
  return (
    enAttente.length > 0 && (
      <ol className={styles.seulsEnAttente} aria-label="Messages qui attendent">
        {enAttente.map((envoi) => (
          <MessageEnAttente key={envoi.ordre} envoi={envoi} />
        ))}
      </ol>
    )
  );
}

interface Props {
  id: string;
  conversation: Conversation;
  autre: string;
  vise: Visee | undefined;
  oublierLaVisee: () => void;
}

function Messages({ id, conversation, autre, vise, oublierLaVisee }: Props) {
  const { mutate } = useMarquerLu(id);
  const enAttente = useMessagesEnAttente();
  const saisie = useSaisie(id);
  if (conversation.messages.length === 0 && enAttente.length === 0)
    return (
      <div className={styles.vide}>
        <Etat titre="Aucun message pour l’instant" texte={`Écrivez à ${autre} : une question, une nouvelle, un document à transmettre.`} />
      </div>
    );
  return (
    <Fil
      id={id}
      conversation={conversation}
      marquer={(jusqua, echec) => mutate(jusqua, { onError: echec })}
      renderMessage={(message, lu, cherche) => (
        <Bulle
          message={message}
          conversation={id}
          lu={lu}
          moi="beneficiaire"
          nom={undefined}
          autre={autre}
          lecteur="Votre conseiller"
          cherche={cherche}
        />
      )}
      etatsEnAttente={enAttente.map(({ ordre, essais, refus }) => [ordre, essais, refus?.code].join()).join(" ")}
      enAttente={enAttente.map((envoi) => (
        <MessageEnAttente key={envoi.ordre} envoi={envoi} />
      ))}
      saisie={saisie ? `${autre} écrit…` : undefined}
      vise={vise}
      oublierLaVisee={oublierLaVisee}
    />
  );
}

const nomDe = (conseiller: Accueil["conseiller"] | undefined) =>
  [conseiller?.prenom, conseiller?.nom].filter(Boolean).join(" ") || "votre conseiller";
