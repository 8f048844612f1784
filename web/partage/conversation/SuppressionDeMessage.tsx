import { Confirmation } from "@partage/ui/Confirmation";
import type { Message } from "@partage/conversation/conversation";
import { useSupprimerMessage } from "./messages";

interface Props {
  message: Message;
  conversation: string;
  /** Who could read it, e.g. "Le bénéficiaire". */
  lecteur: string;
  fermer: () => void;
  supprime: () => void;
}

export default function SuppressionDeMessage({ message, conversation, lecteur, fermer, supprime }: Props) {
  const supprimer = useSupprimerMessage(conversation);
  return (
    <Confirmation
      titre="Supprimer ce message ?"
      geste="Supprimer le message"
      appel={supprimer}
      confirmer={() => supprimer.mutate(message, { onSuccess: supprime })}
      fermer={fermer}
    >
      <p>{lecteur} ne pourra plus le lire : « Message supprimé » s’affichera à sa place.</p>
    </Confirmation>
  );
}
