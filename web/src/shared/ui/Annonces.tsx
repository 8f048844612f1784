import { useSyncExternalStore } from "react";

let texte = "";
let tour = 0;
const abonnes = new Set<() => void>();

/** Has a screen reader say something that is seen elsewhere, e.g. a new message. */
export function annoncer(suivant: string) {
  // A different string each time: the same words twice would be read once.
  tour += 1;
  texte = suivant + (tour % 2 === 0 ? "\u00A0" : "");
  for (const abonne of abonnes) abonne();
}

/** Where announcements are read from; once in the application. */
export function Annonces() {
  const actuel = useSyncExternalStore(
    (abonne) => {
      abonnes.add(abonne);
      return () => abonnes.delete(abonne);
    },
    () => texte,
  );
  return (
    <div className="lecteur" aria-live="polite" data-annonces>
      {actuel}
    </div>
  );
}
