import { creerEtat } from "./etat";
import { useEtat } from "./useEtat";

const annonce = creerEtat({ texte: "", tour: 0 });

/** Has a screen reader say something that is seen elsewhere, e.g. a new message. */
export const annoncer = (texte: string) => annonce.ecrire(({ tour }) => ({ texte, tour: tour + 1 }));

/** Where announcements are read from; once in the application. */
export function Annonces() {
  const { texte, tour } = useEtat(annonce);
  return (
    <div className="lecteur" aria-live="polite" data-annonces>
      {/* A different text each time: the same words twice would be read once. */}
      {texte && texte + (tour % 2 === 0 ? "\u00A0" : "")}
    </div>
  );
}
