import { useState } from "react";
import { messageDe } from "@/shared/api/refus";
import { Alerte } from "@/shared/ui/Alerte";
import { Bouton } from "@/shared/ui/Bouton";
import { ZoneDeTexte } from "@/shared/ui/ZoneDeTexte";
import type { Message } from "../api/conversation";
import { useModifierMessage } from "../api/messages";
import styles from "./EditionDeMessage.module.css";

/** Changes a message in its place. Escape leaves it as it was. */
export function EditionDeMessage({ message, conversation, fermer }: { message: Message; conversation: string; fermer: () => void }) {
  const [texte, setTexte] = useState(message.texte);
  const modifier = useModifierMessage(conversation);
  const enregistrer = () => {
    if (texte.trim() === "" || texte === message.texte) fermer();
    else modifier.mutate({ message, texte }, { onSuccess: fermer });
  };
  return (
    <div className={styles.edition}>
      <ZoneDeTexte
        autoFocus
        aria-label="Modifier le message"
        className={styles.champ}
        rows={3}
        maxLength={10_000}
        value={texte}
        onChange={(evenement) => setTexte(evenement.target.value)}
        onKeyDown={(touche) => {
          if (touche.key === "Escape") fermer();
          if (touche.key === "Enter" && (touche.ctrlKey || touche.metaKey)) enregistrer();
        }}
      />
      {modifier.isError && (
        <Alerte ton="erreur" annoncee>
          {messageDe(modifier.error)}
        </Alerte>
      )}
      <div className={styles.actions}>
        <Bouton aspect="discret" petit onPress={fermer}>
          Annuler
        </Bouton>
        <Bouton petit isPending={modifier.isPending} onPress={enregistrer}>
          Enregistrer
        </Bouton>
      </div>
    </div>
  );
}
