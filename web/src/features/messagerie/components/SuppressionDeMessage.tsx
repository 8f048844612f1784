import { Confirmation } from "@/shared/ui/Confirmation";
import type { Message } from "../api/conversation";
import { useSupprimerMessage } from "../api/messages";

interface Props {
  message: Message;
  conversation: string;
  fermer: () => void;
  supprime: () => void;
}

export function SuppressionDeMessage({ message, conversation, fermer, supprime }: Props) {
  const supprimer = useSupprimerMessage(conversation);
  return (
    <Confirmation
      titre="Supprimer ce message ?"
      geste="Supprimer le message"
      appel={supprimer}
      confirmer={() => supprimer.mutate(message, { onSuccess: supprime })}
      fermer={fermer}
    >
      <p>Le bénéficiaire ne pourra plus le lire : « Message supprimé » s’affichera à sa place.</p>
    </Confirmation>
  );
}
