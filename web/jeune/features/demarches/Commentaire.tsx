import { useId } from "react";
import champs from "@jeune/ui/Champs.module.css";
import { compter, aDuContenu, longueur } from "@partage/format/texte";

const COURT = 2;
const LONG = 255;

/** What keeps a comment from being taken; empty when nothing does. */
export function fauteDuCommentaire(texte: string): string {
  const combien = longueur(texte.trim());
  if (combien > LONG) return `Raccourcissez de ${compter(combien - LONG, "caractère")}.`;
  return combien < COURT || !aDuContenu(texte) ? "Décrivez votre démarche." : "";
}

/** The words of a démarche of one's own. One that is too long says so at once, an empty one when it is sent. */
export function Commentaire({ valeur, changer, essaye }: { valeur: string; changer: (texte: string) => void; essaye: boolean }) {
  const id = useId();
  const combien = longueur(valeur.trim());
  const faute = essaye || combien > LONG ? fauteDuCommentaire(valeur) : "";
  return (
    <div className={champs.champ}>
      <label htmlFor={id}>Que faites-vous ?</label>
      <textarea
        id={id}
        rows={4}
        className={champs.saisie}
        value={valeur}
        aria-invalid={faute ? true : undefined}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => changer(target.value)}
      />
      <p id={`${id}-note`} className={faute ? champs.faute : champs.note} {...(faute && { role: "alert" })}>
        {faute || `${combien} sur ${LONG} caractères. N’écrivez rien de sensible, par exemple sur votre santé.`}
      </p>
    </div>
  );
}
