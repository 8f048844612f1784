import { messageDe } from "@/shared/api/refus";
import { Alerte } from "@/shared/ui/Alerte";
import { Bouton } from "@/shared/ui/Bouton";
import { Dialogue } from "@/shared/ui/Dialogue";
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
    <Dialogue
      titre="Supprimer ce message ?"
      ouvert
      fermer={fermer}
      actions={
        <>
          <Bouton aspect="secondaire" onPress={fermer}>
            Annuler
          </Bouton>
          <Bouton aspect="danger" isPending={supprimer.isPending} onPress={() => supprimer.mutate(message, { onSuccess: supprime })}>
            Supprimer le message
          </Bouton>
        </>
      }
    >
      <p>Le bénéficiaire ne pourra plus le lire : « Message supprimé » s’affichera à sa place.</p>
      {supprimer.isError && (
        <Alerte ton="erreur" annoncee>
          {messageDe(supprimer.error)}
        </Alerte>
      )}
    </Dialogue>
  );
}
