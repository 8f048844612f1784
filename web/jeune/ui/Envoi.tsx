import { Clock, TriangleAlert } from "lucide-react";
import { type Envoi as Envoye, reessayer, retirer } from "@jeune/horsLigne/file";
import { messageDuCode } from "@partage/api/refus";
import { Bouton } from "./Bouton";
import styles from "./Envoi.module.css";

/** Where something that was done is: on its way, or refused, and then it can be tried again or forgotten. */
export function Envoi({ envoi, nomme = false }: { envoi: Envoye | undefined; nomme?: boolean }) {
  if (!envoi) return null;
  const { ordre, libelle, refus, essais } = envoi;
  return (
    <div className={styles.envoi}>
      {nomme && <span>{libelle}</span>}
      {refus ? (
        <span role="alert" className={styles.refus}>
          <TriangleAlert size={16} aria-hidden="true" /> {messageDuCode(refus.code)}
        </span>
      ) : (
        <span role="status" className={styles.attente}>
          <Clock size={16} aria-hidden="true" /> {essais > 0 ? "Envoi en cours" : "En attente d’envoi"}
        </span>
      )}
      {refus && (
        <Bouton petit aspect="secondaire" onClick={() => void reessayer(ordre)} aria-label={`Réessayer : ${libelle}`}>
          Réessayer
        </Bouton>
      )}
      {(refus || essais === 0) && (
        <Bouton petit aspect="discret" onClick={() => void retirer(ordre)} aria-label={`Annuler l’envoi : ${libelle}`}>
          Annuler l’envoi
        </Bouton>
      )}
    </div>
  );
}
