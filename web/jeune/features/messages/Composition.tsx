import { Paperclip, SendHorizontal } from "lucide-react";
import { useRef, useState } from "react";
import { envoyerUnMessage } from "@jeune/api/messages";
import { BoutonIcone } from "@jeune/ui/Bouton";
import { signalerSaisie } from "@partage/conversation/messages";
import { aDuContenu } from "@partage/format/texte";
import { idDuTrombone } from "@partage/pieces/BoutonJoindre";
import { joindre, lieuDeConversation, piecesPretes, rendreLesPieces, usePieces, viderLesPieces } from "@partage/pieces/pieces";
import { PiecesJointes } from "@partage/pieces/PiecesJointes";
import { creerBrouillon } from "@partage/rangement/rangement";
import { estUnTexte } from "@partage/rangement/lecteurs";
import { useEtat } from "@partage/ui/useEtat";
import { ZoneDeTexte } from "@partage/ui/ZoneDeTexte";
import { ChoixDePieces } from "./ChoixDePieces";
import styles from "./Messages.module.css";

const LONGUEUR_MAXIMALE = 10_000;

/** How often the counsellor is told that I am typing, in milliseconds. */
const RYTHME_DE_SAISIE = 3_000;

/** What was begun; there is one conversation. */
const brouillon = creerBrouillon<string>({ nom: "message", vide: "", lire: (valeur) => (estUnTexte(valeur) ? valeur : undefined) });

/** The field at the foot of the conversation. */
export function Composition({ conversation, autre }: { conversation: string; autre: string }) {
  const texte = useEtat(brouillon);
  const champ = useRef<HTMLTextAreaElement>(null);
  const derniereSaisie = useRef(0);
  const [choix, setChoix] = useState(false);
  const [empeche, setEmpeche] = useState<string>();
  const lieu = lieuDeConversation(conversation);
  const jointes = usePieces(lieu);
  const { pretes, obstacle } = piecesPretes(jointes);
  const vide = !aDuContenu(texte) && jointes.length === 0;

  const ecrire = (suivant: string) => {
    brouillon.ecrire(suivant);
    if (navigator.onLine && suivant.trim() !== "" && Date.now() - derniereSaisie.current > RYTHME_DE_SAISIE) {
      derniereSaisie.current = Date.now();
      signalerSaisie(conversation);
    }
  };
  const partir = () => {
    if (vide) return;
    setEmpeche(obstacle);
    if (obstacle !== undefined) return;
    const ecrit = texte.trim();
    // Before the device has kept it: what is typed meanwhile is the next message.
    brouillon.ecrire("");
    viderLesPieces(lieu);
    derniereSaisie.current = 0;
    champ.current?.focus();
    envoyerUnMessage(conversation, ecrit, pretes).catch(() => {
      brouillon.ecrire((avant) => [ecrit, avant].filter(Boolean).join("\n"));
      rendreLesPieces(pretes);
      setEmpeche("Ce message n’a pas pu être gardé sur cet appareil. Réessayez.");
    });
  };

  return (
    <form
      className={styles.composition}
      onSubmit={(evenement) => {
        evenement.preventDefault();
        partir();
      }}
    >
      <PiecesJointes lieu={lieu} />
      <p role="status" className={styles.obstacle}>
        {empeche}
      </p>
      <div className={styles.ligne}>
        <BoutonIcone id={idDuTrombone(lieu)} nom="Joindre un fichier" icone={Paperclip} onClick={() => setChoix(true)} />
        <ZoneDeTexte
          ref={champ}
          aria-label={`Écrire à ${autre}`}
          className={styles.champ}
          placeholder="Votre message"
          rows={1}
          maxLength={LONGUEUR_MAXIMALE}
          value={texte}
          onPaste={(evenement) => {
            if (evenement.clipboardData.files.length === 0) return;
            evenement.preventDefault();
            joindre(lieu, evenement.clipboardData.files);
          }}
          onChange={(evenement) => ecrire(evenement.target.value)}
          onKeyDown={(touche) => {
            if (touche.key === "Enter" && (touche.ctrlKey || touche.metaKey)) {
              touche.preventDefault();
              partir();
            }
          }}
        />
        <button type="submit" className={styles.envoyer} aria-label="Envoyer le message" aria-disabled={vide || undefined}>
          <SendHorizontal size={20} aria-hidden="true" />
        </button>
      </div>
      {choix && <ChoixDePieces lieu={lieu} fermer={() => setChoix(false)} />}
    </form>
  );
}
