import { X } from "lucide-react";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { BoutonIcone } from "./Bouton";
import styles from "./Feuille.module.css";

/** Something to decide above the screen: the browser's own dialogue keeps the focus in and gives it back. */
export function Feuille({ titre, fermer, children }: { titre: string; fermer: () => void; children: ReactNode }) {
  const ici = useRef<HTMLDialogElement>(null);
  const nom = useId();
  // Closed while it is still in the page: once taken out of it, the browser gives the focus back to nothing.
  useLayoutEffect(() => {
    const feuille = ici.current;
    if (feuille && !feuille.open) feuille.showModal();
    return () => feuille?.close();
  }, []);
  return (
    <dialog
      ref={ici}
      className={styles.feuille}
      aria-labelledby={nom}
      onCancel={(evenement) => {
        evenement.preventDefault();
        fermer();
      }}
    >
      <div className={styles.tete}>
        <h2 id={nom}>{titre}</h2>
        <BoutonIcone nom="Fermer" icone={X} onClick={fermer} />
      </div>
      <div className={styles.corps}>{children}</div>
    </dialog>
  );
}
