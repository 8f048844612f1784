import { CircleAlert, Clock, LoaderCircle, Paperclip } from "lucide-react";
import { nombreDePieces } from "@jeune/api/messages";
import { type Envoi, reessayer, retirer } from "@jeune/horsLigne/file";
import { Bouton } from "@jeune/ui/Bouton";
import { messageDuCode } from "@partage/api/refus";
import bulle from "@partage/conversation/Bulle.module.css";
import { compter } from "@partage/format/texte";
import styles from "./Messages.module.css";

/** A message of mine that has not arrived: where it is, and how to take it back. */
export function MessageEnAttente({ envoi }: { envoi: Envoi }) {
  const { ordre, libelle, refus, essais } = envoi;
  const pieces = nombreDePieces(envoi);
  return (
    <li className={bulle.message} data-cote="moi">
      <span className="lecteur">Vous : </span>
      <div className={`${bulle.bulle} ${styles.attente}`}>
        {libelle}
        {pieces > 0 && (
          <span className={styles.jointes}>
            <Paperclip size={14} aria-hidden="true" /> {compter(pieces, "pièce jointe", "pièces jointes")}
          </span>
        )}
      </div>
      {refus ? (
        <span role="alert" className={styles.refus}>
          <CircleAlert size={14} aria-hidden="true" /> Message non envoyé. {messageDuCode(refus.code)}
        </span>
      ) : (
        <span className={bulle.pied}>
          {essais > 0 ? <LoaderCircle size={14} aria-hidden="true" /> : <Clock size={14} aria-hidden="true" />}{" "}
          {essais > 0 ? "Envoi en cours…" : "En attente : partira au retour du réseau"}
        </span>
      )}
      {(refus || essais === 0) && (
        <span className={styles.gestes}>
          {refus && (
            <Bouton petit aspect="secondaire" onClick={() => void reessayer(ordre)}>
              Réessayer
            </Bouton>
          )}
          <Bouton petit aspect="discret" onClick={() => void retirer(ordre)}>
            Annuler l’envoi
          </Bouton>
        </span>
      )}
    </li>
  );
}
