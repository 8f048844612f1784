import { X } from "lucide-react";
import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import { useLocation } from "wouter";
import { Alerte } from "./Alerte";
import { BoutonIcone } from "./Bouton";
import styles from "./Signalement.module.css";

interface Message {
  ton: "succes" | "info" | "attention" | "erreur";
  texte: ReactNode;
  /** The page it was made for, once known: it goes when one leaves it. */
  page?: string;
}

let message: Message | undefined;
const abonnes = new Set<() => void>();

function changer(suivant: Message | undefined) {
  message = suivant;
  for (const abonne of abonnes) abonne();
}

/** Tells at the top of the page that something was done, on the next page too when one navigates at once. */
export function signaler(ton: Message["ton"], texte: ReactNode) {
  changer({ ton, texte });
}

export function Signalement() {
  const [chemin] = useLocation();
  const actuel = useSyncExternalStore(
    (abonne) => {
      abonnes.add(abonne);
      return () => abonnes.delete(abonne);
    },
    () => message,
  );

  useEffect(() => {
    if (actuel && actuel.page === undefined) changer({ ...actuel, page: chemin });
    else if (actuel && actuel.page !== chemin) changer(undefined);
  }, [actuel, chemin]);

  return (
    // The region is there before its text: otherwise it would not be read out.
    <div role="status" className={styles.region}>
      {actuel && (
        <Alerte ton={actuel.ton} action={<BoutonIcone nom="Fermer ce message" icone={X} taille={18} onPress={() => changer(undefined)} />}>
          {actuel.texte}
        </Alerte>
      )}
    </div>
  );
}
