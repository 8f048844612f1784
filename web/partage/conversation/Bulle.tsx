import { Check, CheckCheck, Pencil, Trash2 } from "lucide-react";
import { lazy, memo, Suspense, useState } from "react";
import { formaterHeure } from "@partage/format/dates";
import { annoncer } from "@partage/ui/Annonces";
import { BoutonIcone } from "@partage/ui/Bouton";
import { placerLeFocus } from "@partage/ui/focus";
import type { Message, Partie } from "./conversation";
import { CarteDeReference } from "./CarteDeReference";
import { PiecesDuMessage } from "./PiecesDuMessage";
import { TexteAvecLiens } from "./TexteAvecLiens";
import styles from "./Bulle.module.css";

const EditionDeMessage = lazy(() => import("./EditionDeMessage"));
const SuppressionDeMessage = lazy(() => import("./SuppressionDeMessage"));

interface Props {
  message: Message;
  conversation: string;
  /** Whether the other side has read it; only mine tell. */
  lu: boolean;
  /** My side, and my name as the API writes authors: what a colleague wrote says whose it is, and is not mine to change. */
  moi: Partie;
  nom: string | undefined;
  /** What the other side is called in the thread, and in a sentence. */
  autre: string;
  lecteur: string;
  /** The words of the search that leads here; undefined for any other message. */
  cherche: string | undefined;
}

export const Bulle = memo(function Bulle({ message, conversation, lu, moi, nom, autre, lecteur, cherche }: Props) {
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

  const cote = de === moi ? "moi" : "autre";
  const aMoi = cote === "moi" && (!message.auteur || message.auteur === nom);
  const auteur = aMoi ? "Vous" : (message.auteur ?? autre);
  // The colour and the side tell, unless it is somebody else than the one whom one expects there.
  const evident = aMoi || auteur === autre;

  return (
    <li id={ici} tabIndex={-1} data-focus-programme className={styles.message} data-cote={cote} data-vise={vise}>
      <span className={evident ? "lecteur" : styles.auteur}>{auteur} : </span>
      {geste === "modifier" ? (
        <Suspense>
          <EditionDeMessage
            message={message}
            conversation={conversation}
            fermer={() => finir()}
            enregistre={() => finir("Message modifié")}
          />
        </Suspense>
      ) : (
        <div className={styles.rangee}>
          <div className={styles.bulle} data-supprime={supprimeLe ? true : undefined}>
            {supprimeLe ? "Message supprimé" : <Contenu message={message} conversation={conversation} moi={moi} cherche={cherche} />}
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
        <Suspense>
          <SuppressionDeMessage
            message={message}
            conversation={conversation}
            lecteur={lecteur}
            fermer={() => setGeste(undefined)}
            supprime={() => finir("Message supprimé")}
          />
        </Suspense>
      )}
    </li>
  );
});

function Contenu({ message, conversation, moi, cherche }: Pick<Props, "message" | "conversation" | "moi" | "cherche">) {
  return (
    <>
      <CarteDeReference message={message} moi={moi} />
      <PiecesDuMessage message={message} conversation={conversation} />
      {message.texte && (
        <bdi>
          <TexteAvecLiens texte={message.texte} cherche={cherche} />
        </bdi>
      )}
    </>
  );
}
