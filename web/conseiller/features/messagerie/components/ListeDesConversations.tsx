import { Bookmark, ChevronRight, ListChecks, MessagesSquare, Send } from "lucide-react";
import { memo } from "react";
import { Link } from "wouter";
import { formaterInstant } from "@partage/format/dates";
import { nomEtPrenom } from "@partage/format/texte";
import { LienBouton } from "@partage/ui/Bouton";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { Suite } from "@partage/ui/Suite";
import { type ConversationDeLaListe, useConversations } from "../api/conversations";
import { extraitDe } from "../extrait";
import styles from "./ListeDesConversations.module.css";

interface Props {
  ouvrir: (conversation: string) => void;
  ouverte?: string | undefined;
  recherche?: string;
}

/** The conversations, between the ways to write to many. Guide: "Les listes de diffusion", (1) at the top and (2) at the foot. */
export function ListeDesConversations(props: Props) {
  return (
    <>
      <Link href="/messages-envoyes" className={styles.listes}>
        <ListChecks size={18} aria-hidden="true" />
        <span>Voir les messages envoyés à mes listes de diffusion</span>
        <ChevronRight size={18} aria-hidden="true" />
      </Link>
      <Conversations {...props} />
      <div className={styles.pied}>
        <LienBouton href="/message-multi-destinataires" icone={Send}>
          Message multi-destinataires
        </LienBouton>
      </div>
    </>
  );
}

function Conversations({ ouvrir, ouverte, recherche = "" }: Props) {
  const liste = useConversations(recherche);
  const lignes = liste.data?.pages.flatMap((page) => page.conversations) ?? [];

  return (
    <div className={styles.defilement}>
      {liste.isPending && <Chargement quoi="Chargement des conversations" />}
      {liste.isError && <EchecDeLecture erreur={liste.error} reessayer={() => void liste.refetch()} />}
      {liste.isSuccess && lignes.length === 0 && (
        <EtatVide
          titre={recherche ? "Aucune conversation trouvée" : "Aucune conversation pour le moment"}
          dessin={<MessagesSquare size={32} aria-hidden="true" />}
        >
          {!recherche && <p>Les conversations avec vos bénéficiaires apparaîtront ici.</p>}
        </EtatVide>
      )}
      <ul className={styles.liste} aria-label="Conversations">
        {lignes.map((ligne) => (
          <Conversation key={ligne.id} ligne={ligne} ouvrir={ouvrir} ouverte={ligne.id === ouverte} />
        ))}
      </ul>
      <Suite liste={liste} lignes="button[id^=conversation-]" aspect="discret">
        Afficher plus de conversations
      </Suite>
    </div>
  );
}

interface LigneProps {
  ligne: ConversationDeLaListe;
  ouvrir: Props["ouvrir"];
  ouverte: boolean;
}

const Conversation = memo(function Conversation({ ligne, ouvrir, ouverte }: LigneProps) {
  const dernier = ligne.dernierMessage;
  return (
    <li>
      <button
        type="button"
        id={`conversation-${ligne.id}`}
        className={styles.ligne}
        data-non-lue={ligne.nonLus > 0 || undefined}
        aria-current={ouverte || undefined}
        onClick={() => ouvrir(ligne.id)}
      >
        <span className={styles.haut}>
          {ligne.nonLus > 0 && (
            <span className={styles.nouveaux}>
              {ligne.nonLus > 1 ? "Nouveaux messages" : "Nouveau message"}
              <span className={styles.compte}>
                <span className="lecteur">: </span>
                {ligne.nonLus}
                <span className="lecteur"> {ligne.nonLus > 1 ? "non lus" : "non lu"}, </span>
              </span>
            </span>
          )}
          <span className={styles.nom}>{nomEtPrenom(ligne)}</span>
          {ligne.suivie && (
            <span className={styles.suivie}>
              <Bookmark size={16} aria-hidden="true" fill="currentColor" />
              <span className="lecteur">, conversation suivie</span>
            </span>
          )}
        </span>
        <span className={styles.extrait}>{dernier ? extraitDe(dernier, ligne.prenom) : "Aucun message"}</span>
        {dernier && (
          <span className={styles.bas}>
            <span>{formaterInstant(dernier.le)}</span>
            {dernier.de === "conseiller" && (
              <span className={dernier.lu ? styles.lu : styles.nonLu}>
                {dernier.lu ? "Lu" : "Non lu"}
                {!dernier.lu && ligne.nonLusParLeBeneficiaire > 1 && (
                  <span className={styles.nombre}>
                    <span className="lecteur">, </span>
                    {ligne.nonLusParLeBeneficiaire}
                    <span className="lecteur"> messages</span>
                  </span>
                )}
              </span>
            )}
          </span>
        )}
      </button>
    </li>
  );
});
