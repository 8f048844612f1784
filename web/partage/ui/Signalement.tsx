import { X } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useLocation } from "wouter";
import { Alerte } from "./Alerte";
import { BoutonIcone } from "./Bouton";
import { creerEtat } from "./etat";
import { useEtat } from "./useEtat";
import { placerLeFocus } from "./focus";
import styles from "./Signalement.module.css";

interface Message {
  ton: "succes" | "info" | "attention" | "erreur";
  texte: ReactNode;
  /** The page it was made for, once known: it goes when one leaves it. */
  page?: string;
}

const message = creerEtat<Message | undefined>(undefined);

/** Tells at the top of the page that something was done, on the next page too when one navigates at once. */
export function signaler(ton: Message["ton"], texte: ReactNode) {
  message.ecrire({ ton, texte });
}

/** What was told has been read: one goes on at the top of the page. */
const fermer = () => {
  message.ecrire(undefined);
  placerLeFocus(document.querySelector("h1"));
};

/** How long a region is there before its text, in milliseconds: browsers tell screen readers of it by then. */
const AVANCE = 100;

export function Signalement() {
  const [chemin] = useLocation();
  const actuel = useEtat(message);
  const [la, setLa] = useState(false);

  useEffect(() => {
    const attente = setTimeout(() => setLa(true), AVANCE);
    return () => clearTimeout(attente);
  }, []);
  useEffect(() => {
    if (actuel && actuel.page === undefined) message.ecrire({ ...actuel, page: chemin });
    else if (actuel && actuel.page !== chemin) message.ecrire(undefined);
  }, [actuel, chemin]);

  return (
    // The region is there before its text, also on a page that comes with what it has to tell: otherwise it would not be read out.
    <div role="status" className={styles.region}>
      {la && actuel && (
        <Alerte ton={actuel.ton} action={<BoutonIcone nom="Fermer ce message" icone={X} taille={18} onPress={fermer} />}>
          {actuel.texte}
        </Alerte>
      )}
    </div>
  );
}
