import type { Accueil } from "@jeune/api/accueil";
import { useMoi } from "@jeune/api/moi";
import { file, mettreEnFile } from "@jeune/horsLigne/file";
import { Bouton } from "./Bouton";
import { Partie } from "./Ecran";
import { messageDuCode } from "@partage/api/refus";
import { annoncer } from "@partage/ui/Annonces";
import { useEtat } from "@partage/ui/useEtat";
import { placerLeFocus } from "@partage/ui/focus";
import styles from "./Suggestions.module.css";

/** Searches that the counsellor proposes: accepted, they tell of new offers; refused, they go. */
export function Suggestions({ suggestions }: { suggestions: Accueil["suggestions"] }) {
  const { id } = useMoi();
  const attente = useEtat(file);
  if (suggestions.length === 0) return null;
  const repondre = async (suggestion: Accueil["suggestions"][number], reponse: "acceptation" | "refus") => {
    await mettreEnFile({
      methode: "PUT",
      chemin: `/api/beneficiaires/${id}/suggestions/${suggestion.id}/${reponse}`,
      sujet: `suggestions:${suggestion.id}`,
      libelle: `${reponse === "acceptation" ? "Ajouter" : "Refuser"} l’alerte « ${suggestion.titre} »`,
    });
    annoncer(reponse === "acceptation" ? "Alerte ajoutée" : "Suggestion refusée");
    // What was pressed goes: the next answer, or the top of the screen, is where one goes on.
    placerLeFocus(
      () => document.querySelector(`[data-suggestion]:not([data-suggestion="${suggestion.id}"]) button`),
      () => document.querySelector("h1"),
    );
  };
  return (
    <Partie titre="Votre conseiller vous suggère">
      <ul className={styles.liste}>
        {suggestions.map((suggestion) => {
          const envoi = attente.find(({ sujet }) => sujet === `suggestions:${suggestion.id}`);
          return (
            <li key={suggestion.id} data-suggestion={suggestion.id} className={styles.annonce}>
              <strong>{suggestion.titre}</strong>
              {envoi && !envoi.refus ? (
                <span>Réponse en attente d’envoi</span>
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
