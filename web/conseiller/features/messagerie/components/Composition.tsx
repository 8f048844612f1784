import { SendHorizontal } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { signalerSaisie } from "@partage/conversation/messages";
import { aDuContenu } from "@partage/format/texte";
import { BoutonJoindre, FormatsAcceptes, LisibleParTous } from "@partage/pieces/BoutonJoindre";
import { joindre, lieuDeConversation, piecesPretes, usePieces, viderLesPieces } from "@partage/pieces/pieces";
import { PiecesJointes } from "@partage/pieces/PiecesJointes";
import { BoutonProgrammer, ProgrammesDe } from "@partage/programmation/BoutonProgrammer";
import { PIECES_A_PROGRAMMER } from "@partage/programmation/pieces";
import { placerLeFocus } from "@partage/ui/focus";
import { ZoneDeTexte } from "@partage/ui/ZoneDeTexte";
import { useEnvoyer } from "../api/envois";
import { lireBrouillon, noterBrouillon, useChangementsDeBrouillon } from "../brouillons";
import { useAppelDeReponse } from "../reponses/useAppelDeReponse";
import styles from "./Composition.module.css";

/** Where the focus goes when what one pressed has gone; there is one such field on a page. */
export const CHAMP_DE_COMPOSITION = "ecrire-un-message";

const LONGUEUR_MAXIMALE = 10_000;

/** How often the other side is told that I am typing, in milliseconds. */
const RYTHME_DE_SAISIE = 3_000;

interface Props {
  conversation: string;
  prenom: string;
  /** Asked once the field is there. */
  prendLeFocus: () => boolean;
}

/** The field at the foot of a conversation. Control + Enter sends; Enter begins a line. */
export function Composition({ conversation, prenom, prendLeFocus }: Props) {
  const [texte, setTexte] = useState(() => lireBrouillon(conversation));
  const champ = useRef<HTMLTextAreaElement>(null);
  const derniereSaisie = useRef(0);
  const { envoyer } = useEnvoyer(conversation);
  const lieu = lieuDeConversation(conversation);
  const jointes = usePieces(lieu);
  const { pretes, obstacle } = piecesPretes(jointes);
  const [empeche, setEmpeche] = useState<"envoi" | "programmation">();
  const vide = !aDuContenu(texte) && jointes.length === 0;
  const changements = useChangementsDeBrouillon();
  const [vus, setVus] = useState(changements);
  if (vus !== changements) {
    setVus(changements);
    setTexte(lireBrouillon(conversation));
  }

  const [dansLeChamp, setDansLeChamp] = useState(false);

  const [alOuverture] = useState(changements);
  const doitLePrendre = useEffectEvent(() => changements !== alOuverture || prendLeFocus());
  useEffect(() => {
    if (doitLePrendre()) champ.current?.focus({ preventScroll: true });
  }, [changements]);

  const ecrire = (suivant: string) => {
    setTexte(suivant);
    noterBrouillon(conversation, suivant);
    if (aDuContenu(suivant) && Date.now() - derniereSaisie.current > RYTHME_DE_SAISIE) {
      derniereSaisie.current = Date.now();
      signalerSaisie(conversation);
    }
  };
  const reponses = useAppelDeReponse(champ, ecrire);
  const partir = () => {
    if (vide) return;
    setEmpeche(obstacle === undefined ? undefined : "envoi");
    if (obstacle !== undefined) return;
    envoyer(texte, pretes);
    viderLesPieces(lieu);
    vider();
  };
  const vider = () => {
    setTexte("");
    noterBrouillon(conversation, "");
    derniereSaisie.current = 0;
    champ.current?.focus();
  };

  return (
    <form
      className={styles.composition}
      data-entamee={dansLeChamp || !vide || undefined}
      onSubmit={(evenement) => {
        evenement.preventDefault();
        partir();
      }}
    >
      {reponses.liste}
      <ProgrammesDe conversation={conversation} />
      {/* Above the field, so that nothing that one is about to press moves. */}
      <div className={styles.rappels}>
        <FormatsAcceptes lieu={lieu} className={styles.aide} />
        <p id="aide-de-composition" className={styles.aide}>
          <span className={styles.clavier}>Ctrl + Entrée pour envoyer. </span>Pas de propos sensibles ni insultants.
        </p>
      </div>
      <PiecesJointes lieu={lieu} />
      <LisibleParTous lieu={lieu} className={styles.aide} />
      <p role="status" className={styles.obstacle}>
        {empeche === "envoi" && obstacle}
        {empeche === "programmation" && jointes.length > 0 && PIECES_A_PROGRAMMER}
      </p>
      <div className={styles.ligne}>
        <BoutonJoindre lieu={lieu} />
        {reponses.bouton}
        <ZoneDeTexte
          ref={champ}
          id={CHAMP_DE_COMPOSITION}
          aria-label={`Écrire à ${prenom}`}
          aria-describedby="aide-de-composition"
          className={styles.champ}
          placeholder="Écrivez votre message ici…"
          rows={1}
          maxLength={LONGUEUR_MAXIMALE}
          value={texte}
          {...reponses.aria}
          onSelect={reponses.suivre}
          onPaste={(evenement) => {
            if (evenement.clipboardData.files.length === 0) return;
            evenement.preventDefault();
            joindre(lieu, evenement.clipboardData.files);
          }}
          onFocus={() => setDansLeChamp(true)}
          onBlur={() => {
            reponses.fermer();
            quandLeGesteFinit(() => setDansLeChamp(document.activeElement === champ.current));
          }}
          onChange={(evenement) => {
            ecrire(evenement.target.value);
            reponses.suivre();
          }}
          onKeyDown={(touche) => {
            if (touche.key === "Enter" && (touche.ctrlKey || touche.metaKey)) {
              touche.preventDefault();
              partir();
            }
          }}
        />
        <BoutonProgrammer
          conversation={conversation}
          prenom={prenom}
          texte={texte}
          vide={vide}
          verifier={() => {
            const possible = jointes.length === 0;
            setEmpeche(possible ? undefined : "programmation");
            return possible;
          }}
          programme={() => {
            vider();
            placerLeFocus(CHAMP_DE_COMPOSITION);
          }}
        />
        <Button type="submit" className={styles.envoyer ?? ""} aria-label="Envoyer le message" isDisabled={vide}>
          <SendHorizontal size={20} aria-hidden="true" />
        </Button>
      </div>
    </form>
  );
}

/** After the press or the key that takes the focus away: what it is on would move from under it. */
function quandLeGesteFinit(faire: () => void) {
  const attente = new AbortController();
  const finir = () => {
    attente.abort();
    setTimeout(faire);
  };
  for (const fin of ["pointerup", "pointercancel", "keyup"]) window.addEventListener(fin, finir, { capture: true, signal: attente.signal });
}
