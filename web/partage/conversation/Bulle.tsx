import { Check, CheckCheck, Pencil, Trash2 } from "lucide-react";
import { memo, useState } from "react";
import { formaterHeure } from "@/shared/format/dates";
import { annoncer } from "@/shared/ui/Annonces";
import { BoutonIcone } from "@/shared/ui/Bouton";
import { placerLeFocus } from "@/shared/ui/focus";
import type { Message } from "../api/conversation";
import { CarteDeReference } from "./CarteDeReference";
import { EditionDeMessage } from "./EditionDeMessage";
import { PiecesDuMessage } from "./PiecesDuMessage";
import { SuppressionDeMessage } from "./SuppressionDeMessage";
import { TexteAvecLiens } from "./TexteAvecLiens";
import styles from "./Bulle.module.css";

interface Props {
  message: Message;
  conversation: string;
  /** Whether the beneficiary has read it; only mine tell. */
  lu: boolean;
  /** The person's first name. */
  prenom: string;
  /** My name as the API writes authors: another counsellor's message says whose it is, and is not mine to change. */
  moi: string | undefined;
  /** The words of the search that leads here; undefined for any other message. */
  cherche: string | undefined;
}

export const Bulle = memo(function Bulle({ message, conversation, lu, prenom, moi, cherche }: Props) {
  const [geste, setGeste] = useState<"modifier" | "supprimer">();
  const { de, texte, supprimeLe } = message;
  const vise = cherche !== undefined || undefined;
  const ici = `message-${message.numero}`;
  /** Back to where one was: on the button, or on the message when that has gone. */
  const finir = (fait?: string) => {
    setGeste(undefined);
    if (fait) annoncer(fait);
    placerLeFocus(`modifier-${message.numero}`, ici);
  };
  if (!de)
    return (
      <li id={ici} tabIndex={-1} data-focus-programme className={styles.systeme} data-vise={vise}>
        {texte || message.reference?.titre} · {formaterHeure(message.le)}
      </li>
    );

  const cote = de === "conseiller" ? "moi" : "autre";
  const aMoi = cote === "moi" && (!message.auteur || message.auteur === moi);
  const auteur = cote === "autre" ? prenom : aMoi ? "Vous" : message.auteur;

  return (
    <li id={ici} tabIndex={-1} data-focus-programme className={styles.message} data-cote={cote} data-vise={vise}>
      <span className={aMoi || cote === "autre" ? "lecteur" : styles.auteur}>{auteur} : </span>
      {geste === "modifier" ? (
        <EditionDeMessage
          message={message}
          conversation={conversation}
          fermer={() => finir()}
          enregistre={() => finir("Message modifié")}
        />
      ) : (
        <div className={styles.rangee}>
          <div className={styles.bulle} data-supprime={supprimeLe ? true : undefined}>
            {supprimeLe ? "Message supprimé" : <Contenu message={message} conversation={conversation} cherche={cherche} />}
          </div>
          {aMoi && !supprimeLe && (
            <div className={styles.gestes}>
              {message.type === "texte" && (
                <BoutonIcone
                  id={`modifier-${message.numero}`}
                  nom="Modifier ce message"
                  icone={Pencil}
                  taille={16}
                  onPress={() => setGeste("modifier")}
                />
              )}
              <BoutonIcone nom="Supprimer ce message" icone={Trash2} taille={16} onPress={() => setGeste("supprimer")} />
            </div>
          )}
        </div>
      )}
      <span className={styles.pied}>
        {formaterHeure(message.le)}
        {message.modifieLe && !supprimeLe && " · Modifié"}
        {cote === "moi" && !supprimeLe && (
          <span className={lu ? styles.lu : undefined}>
            {" · "}
            {lu ? <CheckCheck size={14} aria-hidden="true" /> : <Check size={14} aria-hidden="true" />} {lu ? "Lu" : "Non lu"}
          </span>
        )}
      </span>
      {geste === "supprimer" && (
        <SuppressionDeMessage
          message={message}
          conversation={conversation}
          fermer={() => setGeste(undefined)}
          supprime={() => finir("Message supprimé")}
        />
      )}
    </li>
  );
});

function Contenu({ message, conversation, cherche }: Pick<Props, "message" | "conversation" | "cherche">) {
  return (
    <>
      <CarteDeReference message={message} />
      <PiecesDuMessage message={message} conversation={conversation} />
      {message.texte && <TexteAvecLiens texte={message.texte} cherche={cherche} />}
    </>
  );
}
