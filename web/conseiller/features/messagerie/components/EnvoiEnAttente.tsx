import { CircleAlert, Clock, LoaderCircle, Paperclip, RotateCcw } from "lucide-react";
import { rendreLesPieces } from "@partage/pieces/pieces";
import { Bouton } from "@partage/ui/Bouton";
import { placerLeFocus } from "@partage/ui/focus";
import { type Envoi, useEnvoyer } from "../api/envois";
import { CHAMP_DE_COMPOSITION } from "./Composition";
import { garderBrouillon, lireBrouillon } from "../brouillons";
import bulle from "@partage/conversation/Bulle.module.css";
import styles from "./EnvoiEnAttente.module.css";

/** A message of mine that has not arrived yet: it says so, and can leave again or be taken back. */
export function EnvoiEnAttente({ envoi }: { envoi: Envoi }) {
  const { reessayer, retirer } = useEnvoyer(envoi.conversation);
  const reprendre = () => {
    garderBrouillon(envoi.conversation, [envoi.texte, lireBrouillon(envoi.conversation)].filter(Boolean).join("\n"));
    if (!envoi.piecesPerdues) rendreLesPieces(envoi.pieces);
    retirer(envoi.cle);
  };
  const repartir = () => {
    reessayer(envoi.cle);
    placerLeFocus(CHAMP_DE_COMPOSITION);
  };
  return (
    <li className={bulle.message} data-cote="moi">
      <span className="lecteur">Vous : </span>
      <div className={`${bulle.bulle} ${styles.attente}`}>
        {envoi.pieces.map(({ cle, nom }) => (
          <p key={cle} className={styles.piece}>
            <Paperclip size={14} aria-hidden="true" /> <bdi>{nom}</bdi>
          </p>
        ))}
        <bdi>{envoi.texte}</bdi>
      </div>
      {envoi.etat === "en-cours" ? (
        <span className={bulle.pied}>
          <LoaderCircle size={14} aria-hidden="true" /> Envoi en cours…
        </span>
      ) : (
        <div className={styles.echec} role={envoi.etat === "refuse" ? "alert" : "status"}>
          {envoi.etat === "refuse" ? (
            <p className={styles.raison}>
              <CircleAlert size={16} aria-hidden="true" /> Message non envoyé. {envoi.raison}
            </p>
          ) : (
            <p className={styles.attendu}>
              <Clock size={16} aria-hidden="true" /> En attente : partira au retour de la connexion.
            </p>
          )}
          <div className={styles.gestes}>
            <Bouton aspect="discret" petit onPress={reprendre}>
              {envoi.texte ? "Reprendre le texte" : "Reprendre"}
            </Bouton>
            <Bouton aspect="secondaire" petit icone={RotateCcw} onPress={repartir}>
              Réessayer
            </Bouton>
          </div>
        </div>
      )}
    </li>
  );
}
