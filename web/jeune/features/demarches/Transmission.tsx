import { CircleCheck, Clock, TriangleAlert } from "lucide-react";
import type { Demarche } from "@jeune/api/demarches";
import { Partie } from "@jeune/ui/Ecran";
import { instantDansUnePhrase } from "@partage/format/dates";
import styles from "./EcranDemarche.module.css";

/** What the Journal de Recherche d'Emploi and Gestion des Parcours know of a démarche, as it really is. */
export function Transmission({ transmission: { etat, le, raison } }: { transmission: Demarche["transmission"] }) {
  return (
    <Partie titre="Journal de Recherche d’Emploi">
      <div className={styles.transmission} data-etat={etat}>
        {etat === "transmise" ? (
          <CircleCheck size={20} aria-hidden="true" />
        ) : etat === "refusee" ? (
          <TriangleAlert size={20} aria-hidden="true" />
        ) : (
          <Clock size={20} aria-hidden="true" />
        )}
        <div>
          <p>{phrase(etat, le, raison)}</p>
          {raison && <p className={styles.raison}>{raison}</p>}
        </div>
      </div>
    </Partie>
  );
}

function phrase(etat: Demarche["transmission"]["etat"], le: string | null | undefined, raison: string | null | undefined): string {
  switch (etat) {
    case "transmise":
      return `Répercutée sur votre Journal de Recherche d’Emploi et la Gestion des Parcours${le ? ` (${instantDansUnePhrase(le)})` : ""}.`;
    case "refusee":
      return "Refusée par France Travail. Elle sera renvoyée si vous la modifiez.";
    case "en-attente":
      return raison ? "Pas encore transmise : un nouvel essai aura lieu tout seul." : "En attente de transmission.";
    default:
      etat satisfies never;
      return "État de la transmission inconnu.";
  }
}
