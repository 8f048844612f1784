import type { ReactNode } from "react";
import { messageDe } from "@partage/api/refus";
import { Alerte } from "./Alerte";
import { Bouton } from "./Bouton";
import { Dialogue } from "./Dialogue";

interface Props {
  titre: string;
  /** What the button says, e.g. "Supprimer la liste". */
  geste: string;
  /** The call that does it. */
  appel: { isPending: boolean; isError: boolean; error: unknown };
  confirmer: () => void;
  fermer: () => void;
  /** What follows from it. */
  children: ReactNode;
  /** Nothing brings it back: the answer must be given, and the safe one has the focus. */
  alerte?: boolean;
}

/** Asks once before something is taken away, and says why when it could not be. */
export function Confirmation({ titre, geste, appel, confirmer, fermer, children, alerte = false }: Props) {
  return (
    <Dialogue
      titre={titre}
      ouvert
      alerte={alerte}
      fermer={fermer}
      actions={
        <>
          <Bouton aspect="secondaire" onPress={fermer} autoFocus={alerte}>
            Annuler
          </Bouton>
          <Bouton aspect="danger" isPending={appel.isPending} onPress={confirmer}>
            {geste}
          </Bouton>
        </>
      }
    >
      {children}
      {appel.isError && (
        <Alerte ton="erreur" annoncee>
          {messageDe(appel.error)}
        </Alerte>
      )}
    </Dialogue>
  );
}
