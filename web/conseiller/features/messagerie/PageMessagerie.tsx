import { MessagesSquare, Search } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useLocation, useParams } from "wouter";
import { ouvrirConversation } from "@partage/chat/panneau";
import type { Visee } from "@partage/conversation/visee";
import { Bouton } from "@partage/ui/Bouton";
import { Chargement, EtatVide } from "@partage/ui/Etats";
import { placerLeFocus } from "@partage/ui/focus";
import { Recherche } from "@partage/ui/Recherche";
import { useFocusDeTitre } from "@partage/ui/Page";
import { Signalement } from "@partage/ui/Signalement";
import { useDiffere } from "@partage/ui/useDiffere";
import { ListeDesConversations } from "./components/ListeDesConversations";
import { VueConversation } from "./components/VueConversation";
import { venuPourRechercher } from "./pourRechercher";
import styles from "./PageMessagerie.module.css";

/** Few search all their messages. */
const RechercheGenerale = lazy(() => import("./recherche/RechercheGenerale"));

const RECHERCHER = "rechercher-une-conversation";

/** The messaging in full screen: the conversations, and the one that is open. */
export default function PageMessagerie() {
  const { id } = useParams<{ id?: string }>();
  const [, naviguer] = useLocation();
  const [recherche, setRecherche] = useState("");
  const cherchee = useDiffere(recherche.trim());
  const heading = useFocusDeTitre("Messagerie");
  /** What is looked for in the messages of all conversations: each page of that is asked for, never one a letter. */
  const [dansLesMessages, setDansLesMessages] = useState("");
  const [visee, setVisee] = useState<Visee & { conversation: string }>();
  const saisie = recherche.trim();
  const ouvrir = (conversation: string | undefined) => {
    setVisee(undefined);
    naviguer(conversation ? `/messagerie/${conversation}` : "/messagerie");
  };
  const enMessages = saisie !== "" && dansLesMessages === saisie;

  useEffect(() => {
    if (venuPourRechercher()) document.getElementById(RECHERCHER)?.focus();
  }, []);

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
            id={RECHERCHER}
            label="Rechercher une conversation"
            sansLabel
            placeholder="Rechercher une conversation"
            value={recherche}
            onChange={setRecherche}
            onSubmit={() => setDansLesMessages(saisie)}
          />
          {saisie !== "" && !enMessages && (
            <Bouton aspect="secondaire" petit icone={Search} onPress={() => setDansLesMessages(saisie)}>
              Chercher « {saisie} » dans tous mes messages
            </Bouton>
          )}
        </div>
        {enMessages ? (
          <Suspense fallback={<Chargement quoi="Recherche" />}>
            <RechercheGenerale
              key={saisie}
              cherche={saisie}
              aller={(conversation, vers) => {
                setVisee({ ...vers, conversation });
                naviguer(`/messagerie/${conversation}`);
              }}
              fermer={() => {
                setDansLesMessages("");
                placerLeFocus(RECHERCHER);
              }}
            />
          </Suspense>
        ) : (
          <ListeDesConversations ouvrir={ouvrir} ouverte={id} recherche={cherchee} />
        )}
      </div>
      <div className={styles.conversation}>
        {id ? (
          <VueConversation
            key={id}
            id={id}
            choisie={visee?.conversation !== id}
            visee={visee?.conversation === id ? visee : undefined}
            enGrand
            revenir={() => ouvrir(undefined)}
          />
        ) : (
          <EtatVide titre="Sélectionnez une conversation" dessin={<MessagesSquare size={32} aria-hidden="true" />}>
            <p>Elle s’affichera ici.</p>
          </EtatVide>
        )}
      </div>
    </div>
  );
}
