import { MessagesSquare } from "lucide-react";
import { useEffect, useState } from "react";
import { useLocation, useParams } from "wouter";
import { ouvrirConversation } from "@partage/chat/panneau";
import { EtatVide } from "@partage/ui/Etats";
import { Recherche } from "@partage/ui/Recherche";
import { useFocusDeTitre } from "@partage/ui/Page";
import { Signalement } from "@partage/ui/Signalement";
import { useDiffere } from "@partage/ui/useDiffere";
import { ListeDesConversations } from "./components/ListeDesConversations";
import { VueConversation } from "./components/VueConversation";
import styles from "./PageMessagerie.module.css";

/** The messaging in full screen: the conversations, and the one that is open. */
export default function PageMessagerie() {
  const { id } = useParams<{ id?: string }>();
  const [, naviguer] = useLocation();
  const [recherche, setRecherche] = useState("");
  const cherchee = useDiffere(recherche.trim());
  const heading = useFocusDeTitre("Messagerie");

  // The column goes on with the same conversation on the next page.
  useEffect(() => ouvrirConversation(id), [id]);

  return (
    <div className={styles.page} data-ouverte={id !== undefined || undefined}>
      {/* On a phone the list gives way to the conversation: the heading of the page stays. */}
      <h1 ref={heading} tabIndex={-1} className="lecteur">
        Messagerie
      </h1>
      <div className={styles.signalement}>
        <Signalement />
      </div>
      <div className={styles.liste}>
        <div className={styles.entete}>
          <p aria-hidden="true" className={styles.titre}>
            Messagerie
          </p>
          <Recherche
            label="Rechercher une conversation"
            sansLabel
            placeholder="Rechercher une conversation"
            value={recherche}
            onChange={setRecherche}
          />
        </div>
        <ListeDesConversations ouvrir={(conversation) => naviguer(`/messagerie/${conversation}`)} ouverte={id} recherche={cherchee} />
      </div>
      <div className={styles.conversation}>
        {id ? (
          <VueConversation key={id} id={id} choisie enGrand revenir={() => naviguer("/messagerie")} />
        ) : (
          <EtatVide titre="Sélectionnez une conversation" dessin={<MessagesSquare size={32} aria-hidden="true" />}>
            <p>Elle s’affichera ici.</p>
          </EtatVide>
        )}
      </div>
    </div>
  );
}
