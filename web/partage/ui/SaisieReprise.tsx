import { Alerte } from "./Alerte";
import { Bouton } from "./Bouton";

/** Says that a form holds what was begun before, and offers to begin afresh. */
export function SaisieReprise({
  quoi = "Vous reprenez ce que vous aviez commencé.",
  recommencer,
}: {
  quoi?: string;
  recommencer: () => void;
}) {
  return (
    <Alerte
      ton="info"
      action={
        <Bouton aspect="secondaire" petit onPress={recommencer}>
          Recommencer
        </Bouton>
      }
    >
      <p>{quoi}</p>
    </Alerte>
  );
}
