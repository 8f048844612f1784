import type { Liste } from "@/shared/destinataires/useDestinataires";
import { messageDe } from "@/shared/api/refus";
import { Alerte } from "@/shared/ui/Alerte";
import { Bouton } from "@/shared/ui/Bouton";
import { Dialogue } from "@/shared/ui/Dialogue";
import { placerLeFocus } from "@/shared/ui/focus";
import { signaler } from "@/shared/ui/Signalement";
import { useSupprimerListe } from "../api/listes";

interface Props {
  liste: Pick<Liste, "id" | "titre">;
  fermer: () => void;
  /** Once it is gone; by default one stays. */
  ensuite?: () => void;
}

export function SuppressionDeListe({ liste, fermer, ensuite }: Props) {
  const supprimer = useSupprimerListe();
  const confirmer = () =>
    supprimer.mutate(liste.id, {
      onSuccess: () => {
        fermer();
        ensuite?.();
        signaler("succes", `La liste « ${liste.titre} » a été supprimée.`);
        // The button that was pressed is gone with its list.
        placerLeFocus(document.querySelector("h1"));
      },
    });
  return (
    <Dialogue
      titre={`Supprimer la liste « ${liste.titre} » ?`}
      ouvert
      fermer={fermer}
      actions={
        <>
          <Bouton aspect="secondaire" onPress={fermer}>
            Annuler
          </Bouton>
          <Bouton aspect="danger" isPending={supprimer.isPending} onPress={confirmer}>
            Supprimer la liste
          </Bouton>
        </>
      }
    >
      <p>Les bénéficiaires restent dans votre portefeuille, et les messages déjà envoyés restent dans leurs conversations.</p>
      {supprimer.isError && (
        <Alerte ton="erreur" annoncee>
          {messageDe(supprimer.error)}
        </Alerte>
      )}
    </Dialogue>
  );
}
