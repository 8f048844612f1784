import { Zap } from "lucide-react";
import { lazy, type RefObject, Suspense, useId, useState } from "react";
import { useLocation } from "wouter";
import { BoutonIcone } from "@partage/ui/Bouton";
import { type Appel, lireAppel } from "./appel";

/** Few texts call one: its list is fetched for the first. */
const ListeDeReponses = lazy(() => import("./ListeDeReponses"));

/**
 * Quick replies in a field: "/" at the beginning of a word, or the button, opens the list; a choice takes the place of the "/" and of what
 * was typed behind it. Nothing is ever sent by it.
 */
export function useAppelDeReponse(champ: RefObject<HTMLTextAreaElement | null>, ecrire: (texte: string) => void) {
  const id = useId();
  const [, naviguer] = useLocation();
  const [appel, setAppel] = useState<Appel>();
  /** Where what the button wrote begins, and its "/" is: it goes again when nothing is chosen. */
  const [duBouton, setDuBouton] = useState<{ debut: number; barre: number }>();
  /** Where the "/" is whose list was put away. */
  const [ecarte, setEcarte] = useState<number>();
  const [active, setActive] = useState<string>();

  const fermer = () => {
    setAppel(undefined);
    setDuBouton(undefined);
    setActive(undefined);
  };
  const suivre = () => {
    const { value, selectionStart, selectionEnd } = champ.current ?? { value: "", selectionStart: 0, selectionEnd: 0 };
    const lu = selectionStart === selectionEnd ? lireAppel(value, selectionStart) : undefined;
    if (lu?.debut !== ecarte) setEcarte(undefined);
    if (!lu || lu.debut === ecarte) fermer();
    else if (lu.debut !== appel?.debut || lu.filtre !== appel.filtre) setAppel(lu);
  };
  /** Puts a text in the place of what called it, with the caret behind. */
  const remplacer = (texte: string, debut = appel?.debut) => {
    if (!champ.current || !appel) return;
    champ.current.setRangeText(texte, debut ?? appel.debut, appel.fin, "end");
    ecrire(champ.current.value);
    champ.current.focus();
    fermer();
  };
  const ouvrir = () => {
    if (!champ.current) return;
    const { value, selectionStart, selectionEnd } = champ.current;
    champ.current.setRangeText(/(?:^|\s)$/.test(value.slice(0, selectionStart)) ? "/" : " /", selectionStart, selectionEnd, "end");
    ecrire(champ.current.value);
    champ.current.focus();
    const lu = lireAppel(champ.current.value, champ.current.selectionStart);
    setAppel(lu);
    setDuBouton(lu && { debut: selectionStart, barre: lu.debut });
    setEcarte(undefined);
  };

  const demandee = appel !== undefined && duBouton?.barre === appel.debut;

  return {
    bouton: <BoutonIcone nom="Insérer une réponse rapide (touche /)" icone={Zap} onPress={ouvrir} />,
    liste: appel && (
      <Suspense>
        <ListeDeReponses
          id={id}
          champ={champ}
          filtre={appel.filtre}
          demandee={demandee}
          choisir={remplacer}
          gerer={() => {
            remplacer("", demandee ? duBouton?.debut : undefined);
            naviguer("/reponses-rapides");
          }}
          renoncer={() => {
            if (demandee) remplacer("", duBouton?.debut);
            else {
              setEcarte(appel.debut);
              fermer();
            }
          }}
          activer={setActive}
        />
      </Suspense>
    ),
    suivre,
    fermer,
    /** What a screen reader is told of the list: the field keeps the focus. */
    aria: {
      "aria-autocomplete": "list",
      "aria-haspopup": "listbox",
      "aria-controls": active && id,
      "aria-activedescendant": active,
    } as const,
  };
}
