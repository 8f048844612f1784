import { useId } from "react";
import champs from "@jeune/ui/Champs.module.css";
import type { Predefinie } from "./referentiel";

/** How a démarche will be done, among the ways that its kind has. */
export function ChoixDuMoyen({
  moyens,
  choisi,
  choisir,
  faute = false,
}: {
  moyens: Predefinie["moyens"];
  choisi: string;
  choisir: (code: string) => void;
  faute?: boolean;
}) {
  const id = useId();
  return (
    <fieldset className={champs.champ} aria-describedby={faute ? `${id}-faute` : undefined}>
      <legend>Comment ?</legend>
      {faute && (
        <p id={`${id}-faute`} role="alert" className={champs.faute}>
          Choisissez un moyen.
        </p>
      )}
      {moyens.map(({ code, libelle }) => (
        <label key={code} className={champs.choix}>
          <input type="radio" name={id} checked={choisi === code} onChange={() => choisir(code)} />
          <span>{libelle}</span>
        </label>
      ))}
    </fieldset>
  );
}
