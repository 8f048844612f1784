import { useQueryClient } from "@tanstack/react-query";
import { ArrowLeft, Bookmark, BookmarkCheck, Maximize2, Search, WifiOff } from "lucide-react";
import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useState } from "react";
import { Link } from "wouter";
import { estIntrouvable } from "@partage/api/erreurs";
import { quitterUnePersonne } from "@partage/departs/departs";
import { prenomEtNom } from "@partage/format/texte";
import { lieuDeConversation } from "@partage/pieces/pieces";
import { useGlisserDeposer } from "@partage/pieces/useGlisserDeposer";
import { useProfil } from "@partage/session/moi";
import { useCoupure } from "@partage/tempsReel/liaison";
import { BoutonIcone } from "@partage/ui/Bouton";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { placerLeFocus } from "@partage/ui/focus";
import { useFocusReste } from "@partage/ui/useFocusReste";
import { allerAuMessage, useConversation } from "@partage/conversation/conversation";
import { useInterlocuteur } from "../api/conversations";
import { useSuivre } from "../api/messages";
import type { Visee } from "@partage/conversation/visee";
import { Composition } from "./Composition";
import { FilDuConseiller } from "./FilDuConseiller";
import styles from "./VueConversation.module.css";

/** Few search, and then they wait for an answer anyway. */
const RechercheDeMessages = lazy(() => import("@partage/conversation/RechercheDeMessages"));

const RECHERCHER = "rechercher-un-message";

interface Props {
  id: string;
  /** Goes back to the list. */
  revenir: () => void;
  /** The person asked for this conversation: the field takes the focus, unless they have gone elsewhere while it was read. */
  choisie: boolean;
  /** Shown in full screen: on a wide one the list stays beside. */
  enGrand?: boolean;
  /** The message that a search of all conversations leads to. */
  visee?: Visee | undefined;
  /** Puts the messaging out of sight, where that can be done. */
  masquer?: ReactNode;
}

/** One conversation: who, the messages, and the field to write. */
export function VueConversation({ id, revenir, choisie, enGrand, masquer, visee }: Props) {
  const lecture = useConversation(id, "conseiller");
  const personne = useInterlocuteur(id);
  const { data: profil } = useProfil();
  const cache = useQueryClient();
  const suivre = useSuivre(id);
  const coupure = useCoupure();
  const { survol, zone } = useGlisserDeposer(lieuDeConversation(id));
  const [recherche, setRecherche] = useState(false);
  const [vise, setVise] = useState<Visee>();
  const focusReste = useFocusReste();
  const conversation = lecture.data;

  const perdue = conversation !== undefined && estIntrouvable(lecture.error);
  useEffect(() => {
    if (perdue) void quitterUnePersonne(cache, id).catch(() => undefined);
  }, [cache, id, perdue]);

  const viser = (vers: Visee) =>
    void allerAuMessage(cache, id, vers.numero)
      .then(() => setVise(vers))
      .catch(() => undefined);
  const suivreLaVisee = useEffectEvent(viser);
  const chargee = conversation !== undefined;
  useEffect(() => {
    if (visee && chargee) suivreLaVisee(visee);
  }, [visee, chargee]);

  const nom = personne ? prenomEtNom(personne) : "";
  const prenom = personne?.prenom ?? "Le bénéficiaire";

  return (
    <section
      className={styles.vue}
      aria-label={nom ? `Conversation avec ${nom}` : "Conversation"}
      data-survol={survol || undefined}
      {...zone}
    >
      <div className={styles.entete}>
        <BoutonIcone
          nom="Retour aux conversations"
          icone={ArrowLeft}
          onPress={revenir}
          {...(enGrand && styles.retourEnGrand && { className: styles.retourEnGrand })}
        />
        <h2 className={styles.nom}>
          {nom ? (
            <>
              <span className={styles.avec}>Discuter avec</span> <Link href={`/beneficiaires/${id}`}>{nom}</Link>
            </>
          ) : (
            "Conversation"
          )}
        </h2>
        <div className={styles.actions}>
          {conversation && (
            <BoutonIcone
              nom={conversation.suivie ? "Ne plus suivre la conversation" : "Suivre la conversation"}
              icone={conversation.suivie ? BookmarkCheck : Bookmark}
              onPress={() => suivre.mutate(!conversation.suivie)}
            />
          )}
          <BoutonIcone id={RECHERCHER} nom="Rechercher un message" icone={Search} onPress={() => setRecherche(!recherche)} />
          {!enGrand && (
            <Link href={`/messagerie/${id}`} className={styles.lien} aria-label="Afficher en plein écran">
              <Maximize2 size={20} aria-hidden="true" />
            </Link>
          )}
          {masquer}
        </div>
      </div>
      {recherche && (
        <Suspense>
          <RechercheDeMessages
            conversation={id}
            moi="conseiller"
            prenom={prenom}
            aller={viser}
            fermer={() => {
              setRecherche(false);
              placerLeFocus(RECHERCHER);
            }}
          />
        </Suspense>
      )}
      <div role="status">
        {coupure && (
          <Bandeau icone={<WifiOff size={18} aria-hidden="true" />}>
            Connexion interrompue. Vous pouvez écrire : vos messages partiront à son retour.
          </Bandeau>
        )}
      </div>
      {personne && !personne.active && (
        <Bandeau>{prenom} ne s’est pas encore connecté à l’application : vos messages l’attendront.</Bandeau>
      )}
      {lecture.isPending && <Chargement quoi="Chargement de la conversation" />}
      {lecture.isError && !conversation && (
        <div className={styles.erreur}>
          <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />
        </div>
      )}
      {conversation && (
        <>
          {conversation.dernier === 0 && (
            <EtatVide titre={`Ceci est le début de votre conversation avec ${prenom}`}>
              <p>Les messages sont lus par les conseillers qui le suivent : pas de propos sensibles ni insultants.</p>
            </EtatVide>
          )}
          <FilDuConseiller
            id={id}
            conversation={conversation}
            prenom={prenom}
            moi={profil && prenomEtNom(profil)}
            vise={vise}
            oublierLaVisee={() => setVise(undefined)}
          />
          <Composition key={id} conversation={id} prenom={prenom} prendLeFocus={() => choisie && focusReste()} />
        </>
      )}
    </section>
  );
}

function Bandeau({ icone, children }: { icone?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.bandeau}>
      {icone}
      <p>{children}</p>
    </div>
  );
}
