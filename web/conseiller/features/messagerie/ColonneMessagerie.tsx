import { Eye, EyeOff, Maximize2, Megaphone, Search } from "lucide-react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import { masquerLaMessagerie, ouvrirConversation, usePanneau } from "@partage/chat/panneau";
import { BoutonIcone } from "@partage/ui/Bouton";
import { placerLeFocus } from "@partage/ui/focus";
import { ListeDesConversations } from "./components/ListeDesConversations";
import { VueConversation } from "./components/VueConversation";
import { POUR_RECHERCHER } from "./pourRechercher";
import styles from "./ColonneMessagerie.module.css";

const DialogueMessageImportant = lazy(() => import("./components/DialogueMessageImportant"));

/** What one pressed gives way to its opposite, which then has the focus. */
const AFFICHER = "afficher-la-messagerie";
const MASQUER = "masquer-la-messagerie";
const MESSAGE_IMPORTANT = "ecrire-un-message-important";

const masquer = (masque: boolean) => {
  masquerLaMessagerie(masque);
  placerLeFocus(masque ? AFFICHER : MASQUER);
};

/** The chat, open at the right of every page. Guide: "Le module conversationnel". */
export function ColonneMessagerie() {
  const { masque, conversation, choisie } = usePanneau();
  const [important, setImportant] = useState(false);
  useRetourALaListe(conversation);

  if (masque)
    return (
      <div className={styles.masquee}>
        <h2 className="lecteur">Messagerie</h2>
        <BoutonIcone id={AFFICHER} nom="Afficher la messagerie" icone={Eye} onPress={() => masquer(false)} />
        <p className="lecteur">La messagerie est masquée : vos conversations sont cachées aux personnes qui voient votre écran.</p>
      </div>
    );

  if (conversation)
    return (
      <VueConversation
        key={conversation}
        id={conversation}
        choisie={choisie}
        revenir={() => ouvrirConversation(undefined)}
        masquer={<BoutonIcone id={MASQUER} nom="Masquer la messagerie" icone={EyeOff} onPress={() => masquer(true)} />}
      />
    );

  return (
    <div className={styles.colonne}>
      <Entete>
        <BoutonIcone id={MESSAGE_IMPORTANT} nom="Message important" icone={Megaphone} onPress={() => setImportant(true)} />
        <Link href="/messagerie" state={POUR_RECHERCHER} className={styles.lien} aria-label="Rechercher dans mes messages">
          <Search size={20} aria-hidden="true" />
        </Link>
        <Link href="/messagerie" className={styles.lien} aria-label="Afficher en plein écran">
          <Maximize2 size={20} aria-hidden="true" />
        </Link>
        <BoutonIcone id={MASQUER} nom="Masquer la messagerie" icone={EyeOff} onPress={() => masquer(true)} />
      </Entete>
      <ListeDesConversations ouvrir={(id) => ouvrirConversation(id, { choisie: true })} />
      {important && (
        <Suspense fallback={null}>
          <DialogueMessageImportant
            fermer={() => {
              setImportant(false);
              placerLeFocus(MESSAGE_IMPORTANT);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Back in the list, the keyboard is where it was: on the conversation that was open. */
function useRetourALaListe(conversation: string | undefined) {
  const precedente = useRef(conversation);
  useEffect(() => {
    if (precedente.current && !conversation) document.getElementById(`conversation-${precedente.current}`)?.focus();
    precedente.current = conversation;
  }, [conversation]);
}

function Entete({ children }: { children: React.ReactNode }) {
  return (
    <div className={styles.entete}>
      <h2 className={styles.titre}>Messagerie</h2>
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
