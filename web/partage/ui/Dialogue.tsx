import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { BoutonIcone } from "./Bouton";
import styles from "./Dialogue.module.css";

interface Props {
  titre: string;
  ouvert: boolean;
  fermer: () => void;
  children: ReactNode;
  /** The buttons, the main one last. */
  actions?: ReactNode;
  /** An alert asks for an answer: it has no closing cross and does not close on a click beside it. */
  alerte?: boolean;
  /** A panel along the right edge instead of a window. */
  lateral?: boolean;
}

/** A modal window: keeps the focus, closes with Escape, gives the focus back. */
export function Dialogue({ titre, ouvert, fermer, children, actions, alerte, lateral }: Props) {
  return (
    <ModalOverlay
      isOpen={ouvert}
      onOpenChange={(suivant) => !suivant && fermer()}
      isDismissable={!alerte}
      isKeyboardDismissDisabled={alerte ?? false}
      className={(lateral ? styles.voileLateral : styles.voile) ?? ""}
    >
      <Modal className={(lateral ? styles.panneau : styles.fenetre) ?? ""}>
        <Dialog className={styles.dialogue ?? ""} role={alerte ? "alertdialog" : "dialog"}>
          <div className={styles.entete}>
            <Heading slot="title" level={2} className={styles.titre ?? ""}>
              {titre}
            </Heading>
            {!alerte && <BoutonIcone nom="Fermer" icone={X} onPress={fermer} />}
          </div>
          <div className={styles.contenu}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
