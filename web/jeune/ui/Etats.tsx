import { type ReactNode, useEffect, useState } from "react";
import { messageDe } from "@partage/api/refus";
import { Bouton } from "./Bouton";
import styles from "./Etats.module.css";

/** Says that something is being read, after a moment: what comes at once needs no word. */
export function Attente({ quoi = "Chargement" }: { quoi?: string }) {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const attente = setTimeout(() => setVisible(true), 300);
    return () => clearTimeout(attente);
  }, []);
  return (
    <div role="status" className={styles.attente}>
      {visible && (
        <>
          <span className={styles.roue} aria-hidden="true" />
          {quoi}…
        </>
      )}
    </div>
  );
}

/** There is nothing to show, why, and what to do about it. */
export function Etat({ titre, texte, children }: { titre: string; texte?: string; children?: ReactNode }) {
  return (
    <div className={styles.etat}>
      <p className={styles.titre}>{titre}</p>
      {texte && <p>{texte}</p>}
      {children}
    </div>
  );
}

/** Something could not be read; it can be asked for again. */
export function Echec({ erreur, reessayer }: { erreur: unknown; reessayer?: () => void }) {
  return (
    <div role="alert" className={styles.echec}>
      <p>{messageDe(erreur)}</p>
      {reessayer && (
        <Bouton petit aspect="secondaire" onClick={reessayer}>
          Réessayer
        </Bouton>
      )}
    </div>
  );
}
