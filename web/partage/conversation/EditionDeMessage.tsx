import { aDuContenu } from "@partage/format/texte";
import { useEffect, useRef, useState } from "react";
import { messageDe } from "@partage/api/refus";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton } from "@partage/ui/Bouton";
import { ZoneDeTexte } from "@partage/ui/ZoneDeTexte";
import type { Message } from "./conversation";
import { useModifierMessage } from "./messages";
import styles from "./EditionDeMessage.module.css";

interface Props {
  message: Message;
  conversation: string;
  /** Nothing changed. */
  fermer: () => void;
  enregistre: () => void;
}

/** Changes a message in its place. Escape leaves it as it was. */
export default function EditionDeMessage({ message, conversation, fermer, enregistre }: Props) {
  const [texte, setTexte] = useState(message.texte);
  const modifier = useModifierMessage(conversation);
  const champ = useRef<HTMLTextAreaElement>(null);
  // One goes on writing where the text ends.
  useEffect(() => {
    const fin = champ.current?.value.length ?? 0;
    champ.current?.focus();
    champ.current?.setSelectionRange(fin, fin);
  }, []);
  const enregistrer = () => {
    if (!aDuContenu(texte) || texte === message.texte) fermer();
    else modifier.mutate({ message, texte }, { onSuccess: enregistre });
  };
  return (
    <div className={styles.edition}>
      <ZoneDeTexte
        ref={champ}
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
