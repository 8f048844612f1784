import type { Accueil } from "@jeune/api/accueil";
import { useMoi } from "@jeune/api/moi";
import { file, mettreEnFile } from "@jeune/horsLigne/file";
import { Bouton } from "./Bouton";
import { Partie } from "./Ecran";
import { messageDuCode } from "@partage/api/refus";
import { useEtat } from "@partage/ui/etat";
import styles from "./Suggestions.module.css";

/** Searches that the counsellor proposes: accepted, they tell of new offers; refused, they go. */
export function Suggestions({ suggestions }: { suggestions: Accueil["suggestions"] }) {
  const { id } = useMoi();
  const attente = useEtat(file);
  if (suggestions.length === 0) return null;
  const repondre = (suggestion: Accueil["suggestions"][number], reponse: "acceptation" | "refus") =>
    mettreEnFile({
      methode: "PUT",
      chemin: `/api/beneficiaires/${id}/suggestions/${suggestion.id}/${reponse}`,
      sujet: `suggestions:${suggestion.id}`,
      libelle: `${reponse === "acceptation" ? "Ajouter" : "Refuser"} l’alerte « ${suggestion.titre} »`,
    });
  return (
    <Partie titre="Votre conseiller vous suggère">
      <ul className={styles.liste}>
        {suggestions.map((suggestion) => {
          const envoi = attente.find(({ sujet }) => sujet === `suggestions:${suggestion.id}`);
          return (
            <li key={suggestion.id} className={styles.annonce}>
              <strong>{suggestion.titre}</strong>
              {envoi && !envoi.refus ? (
                <span role="status">Réponse en attente d’envoi</span>
              ) : (
                <span className={styles.gestes}>
                  {envoi?.refus && <span role="alert">{messageDuCode(envoi.refus.code)}</span>}
                  <Bouton
                    petit
                    onClick={() => void repondre(suggestion, "acceptation")}
                    aria-label={`Ajouter l’alerte ${suggestion.titre}`}
                  >
                    Ajouter
                  </Bouton>
                  <Bouton
                    petit
                    aspect="secondaire"
                    onClick={() => void repondre(suggestion, "refus")}
                    aria-label={`Refuser l’alerte ${suggestion.titre}`}
                  >
                    Refuser
                  </Bouton>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Partie>
  );
}
