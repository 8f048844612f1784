import type { Liste } from "@partage/destinataires/useDestinataires";
import { Confirmation } from "@partage/ui/Confirmation";
import { placerLeFocus } from "@partage/ui/focus";
import { signaler } from "@partage/ui/Signalement";
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
    <Confirmation
      titre={`Supprimer la liste « ${liste.titre} » ?`}
      geste="Supprimer la liste"
      appel={supprimer}
      confirmer={confirmer}
      fermer={fermer}
    >
      <p>Les bénéficiaires restent dans votre portefeuille, et les messages déjà envoyés restent dans leurs conversations.</p>
    </Confirmation>
  );
}
