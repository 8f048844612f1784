import { Bookmark, Check, ChevronRight, ListChecks, MessagesSquare, Send } from "lucide-react";
import { memo } from "react";
import { Link } from "wouter";
import { formaterInstant } from "@partage/format/dates";
import { initialesDe, nomEtPrenom, teinteDe } from "@partage/format/texte";
import { LienDesProgrammes } from "@partage/programmation/LienDesProgrammes";
import { Bouton, LienBouton } from "@partage/ui/Bouton";
import { useEtat } from "@partage/ui/useEtat";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { Suite } from "@partage/suite/Suite";
import { usePlusTard } from "@partage/ui/usePlusTard";
import { type ConversationDeLaListe, useConversations } from "../api/conversations";
import { useBrouillon } from "../brouillons";
import { extraitDe } from "../extrait";
import { FILTRES, filtreChoisi } from "../filtre";
import { useOrdreTenu, usePresence } from "../ordreTenu";
import styles from "./ListeDesConversations.module.css";

interface Props {
  ouvrir: (conversation: string) => void;
  ouverte?: string | undefined;
  recherche?: string;
}

/** The conversations, between the ways to write to many. Guide: "Les listes de diffusion", (1) at the top and (2) at the foot. */
export function ListeDesConversations(props: Props) {
  const apres = usePlusTard();
  return (
    <>
      <Link href="/messages-envoyes" className={styles.listes}>
        <ListChecks size={18} aria-hidden="true" />
        <span>Voir les messages envoyés à mes listes de diffusion</span>
        <ChevronRight size={18} aria-hidden="true" />
      </Link>
      {apres && <LienDesProgrammes className={styles.listes} />}
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
  const filtre = useEtat(filtreChoisi);
  const liste = useConversations(recherche, filtre);
  const toutes = useConversations();
  const { presente, zone } = usePresence();
  const lignes = useOrdreTenu(liste.data?.pages.flatMap((page) => page.conversations) ?? [], {
    cle: [recherche, filtre, liste.isPlaceholderData].join(),
    ouverte,
    tenu: presente,
    chercher: (id) => toutes.data?.pages.flatMap((page) => page.conversations).find((ligne) => ligne.id === id),
  });
  const choisi = FILTRES.find((autre) => autre.filtre === filtre);
  const total = liste.data?.pages[0]?.total ?? 0;
  const vide = liste.isSuccess && !liste.isPlaceholderData && lignes.length === 0;

  return (
    <>
      <div className={styles.filtres} role="group" aria-label="Filtrer les conversations">
        {FILTRES.map(({ filtre: lequel, nom, precision }) => (
          <button
            key={lequel}
            type="button"
            className={styles.filtre}
            aria-pressed={lequel === filtre}
            {...(precision && { title: `${nom} ${precision}` })}
            onClick={() => filtreChoisi.ecrire(lequel === filtre ? "toutes" : lequel)}
          >
            {lequel === filtre && <Check size={14} aria-hidden="true" />}
            {nom}
            {precision && <span className="lecteur"> {precision}</span>}
          </button>
        ))}
      </div>
      <p role="status" className={styles.trouvees}>
        {choisi && liste.isSuccess && !liste.isPlaceholderData && choisi.trouvees(total)}
      </p>
      {/* Without a row or a button there is nothing in it that the keyboard could scroll by. */}
      <div className={styles.defilement} {...zone} {...(vide && !choisi && { role: "group", "aria-label": "Conversations", tabIndex: 0 })}>
        {liste.isPending && <Chargement quoi="Chargement des conversations" />}
        {liste.isError && <EchecDeLecture erreur={liste.error} reessayer={() => void liste.refetch()} />}
        {vide && (
          <EtatVide titre={titreDuVide(recherche !== "" || choisi !== undefined)} dessin={<MessagesSquare size={32} aria-hidden="true" />}>
            {choisi ? (
              <Bouton aspect="secondaire" petit onPress={() => filtreChoisi.ecrire("toutes")}>
                Afficher toutes les conversations
              </Bouton>
            ) : (
              !recherche && <p>Les conversations avec vos bénéficiaires apparaîtront ici.</p>
            )}
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
    </>
  );
}

const titreDuVide = (limitee: boolean) => (limitee ? "Aucune conversation trouvée" : "Aucune conversation pour le moment");

interface LigneProps {
  ligne: ConversationDeLaListe;
  ouvrir: Props["ouvrir"];
  ouverte: boolean;
}

const Conversation = memo(function Conversation({ ligne, ouvrir, ouverte }: LigneProps) {
  const dernier = ligne.dernierMessage;
  const commence = useBrouillon(ligne.id);
  // What is being written is in the field already.
  const brouillon = ouverte ? "" : commence.trim();
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
        <span className={styles.disque} data-teinte={teinteDe(ligne.id)} aria-hidden="true">
          {initialesDe(ligne)}
        </span>
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
        <span className={styles.extrait}>
          {brouillon ? (
            <>
              <span className={styles.brouillon}>Brouillon : </span>
              {brouillon}
            </>
          ) : dernier ? (
            extraitDe(dernier, ligne.prenom)
          ) : (
            "Aucun message"
          )}
        </span>
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
