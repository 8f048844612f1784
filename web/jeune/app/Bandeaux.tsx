import { CloudOff, RefreshCw } from "lucide-react";
import { versionEnAttente, mettreAJour } from "@jeune/horsLigne/installation";
import { file } from "@jeune/horsLigne/file";
import { useEnLigne } from "@jeune/horsLigne/reseau";
import { Bouton } from "@jeune/ui/Bouton";
import { seConnecter } from "@partage/session/session";
import { useEtat } from "@partage/ui/useEtat";
import styles from "./Bandeaux.module.css";

/** What the device has to say above every screen: no network, what waits, a session that ended, a newer version. */
export function Bandeaux({ expiree }: { expiree: boolean }) {
  const enLigne = useEnLigne();
  const nouvelle = useEtat(versionEnAttente);
  const attend = useEtat(file).filter(({ refus }) => !refus).length;
  const suite = attend > 0 ? ` ${attend === 1 ? "1 action partira" : `${attend} actions partiront`} au retour du réseau.` : "";
  return (
    <div className={styles.bandeaux}>
      <div role="status">
        {!enLigne && (
          <p className={styles.bandeau}>
            <CloudOff size={18} aria-hidden="true" />
            <span>Hors ligne : vous voyez ce qui a été lu en dernier.{suite}</span>
          </p>
        )}
      </div>
      {expiree && (
        <div className={styles.bandeau} role="alert">
          <span>Votre session a pris fin. Ce que vous avez fait est gardé.</span>
          <Bouton petit onClick={() => void seConnecter(window.location.pathname)}>
            Me reconnecter
          </Bouton>
        </div>
      )}
      {nouvelle && (
        <div className={styles.bandeau} role="status">
          <RefreshCw size={18} aria-hidden="true" />
          <span>Une nouvelle version est prête.</span>
          <Bouton petit aspect="secondaire" onClick={mettreAJour}>
            Mettre à jour
          </Bouton>
        </div>
      )}
    </div>
  );
}
