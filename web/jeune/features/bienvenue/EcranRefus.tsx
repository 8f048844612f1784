import { useEffect, useRef } from "react";
import { partir } from "@jeune/session/appareil";
import { Bouton } from "@jeune/ui/Bouton";
import { useTitre } from "@jeune/ui/titre";
import { ErreurApi } from "@partage/api/erreurs";
import { messageDe } from "@partage/api/refus";
import styles from "./Bienvenue.module.css";

/** Someone who has no space here, or a service that does not answer at the first opening. */
export default function EcranRefus({ erreur, reessayer }: { erreur?: unknown; reessayer?: () => void }) {
  const definitif = erreur === undefined || (erreur instanceof ErreurApi && erreur.statut === 403);
  const titre = definitif ? "Pas d’espace pour ce compte" : "Votre espace ne s’ouvre pas";
  useTitre(titre);
  // What had the focus has gone with the screen that this one takes the place of.
  const ici = useRef<HTMLHeadingElement>(null);
  useEffect(() => ici.current?.focus(), []);
  return (
    <main className={styles.page}>
      <section className={styles.carte}>
        <h1 ref={ici} tabIndex={-1}>
          {titre}
        </h1>
        <p>{erreur === undefined ? "Cette application est celle des jeunes accompagnés." : messageDe(erreur)}</p>
      </section>
      <div className={styles.gestes}>
        {!definitif && reessayer && (
          <Bouton large onClick={reessayer}>
            Réessayer
          </Bouton>
        )}
        <Bouton large aspect="secondaire" onClick={() => void partir(undefined)}>
          Changer de compte
        </Bouton>
      </div>
    </main>
  );
}
