import { type ReactNode, useEffect, useState } from "react";
import { champsDe, messageDe } from "@partage/api/refus";
import { Alerte } from "./Alerte";
import { Bouton } from "./Bouton";
import styles from "./Etats.module.css";

/** Says that something is being read, after a moment: what comes at once needs no word. */
export function Chargement({ quoi = "Chargement" }: { quoi?: string }) {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const attente = setTimeout(() => setVisible(true), 250);
    return () => clearTimeout(attente);
  }, []);
  return (
    <div role="status" className={styles.chargement}>
      {visible && (
        <>
          <span className={styles.roue} aria-hidden="true" />
          {quoi}…
        </>
      )}
    </div>
  );
}

/** Something could not be read; it can be asked for again. */
export function EchecDeLecture({ erreur, reessayer }: { erreur: unknown; reessayer?: () => void }) {
  return (
    <Alerte
      ton="erreur"
      annoncee
      action={
        reessayer && (
          <Bouton aspect="secondaire" petit onPress={reessayer}>
            Réessayer
          </Bouton>
        )
      }
    >
      {messageDe(erreur)}
    </Alerte>
  );
}

/** Why a form could not be sent, unless its fields say it; nothing while nothing failed. */
export function EchecDEnvoi({ erreur }: { erreur: unknown }) {
  if (!erreur || Object.keys(champsDe(erreur)).length > 0) return null;
  return (
    <Alerte ton="erreur" annoncee>
      {messageDe(erreur)}
    </Alerte>
  );
}

/** There is nothing yet, and what to do about it. */
export function EtatVide({ titre, children, dessin }: { titre: string; children?: ReactNode; dessin?: ReactNode }) {
  return (
    <div className={styles.vide}>
      {dessin && <div className={styles.dessin}>{dessin}</div>}
      <p className={styles.titre}>{titre}</p>
      {children}
    </div>
  );
}
