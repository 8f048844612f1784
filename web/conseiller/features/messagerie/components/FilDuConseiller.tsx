import { Bulle } from "@partage/conversation/Bulle";
import type { Conversation } from "@partage/conversation/conversation";
import { Fil } from "@partage/conversation/Fil";
import { useSaisie } from "@partage/conversation/saisies";
import type { Visee } from "@partage/conversation/visee";
import { useEnvois } from "../api/envois";
import { useMarquerLu } from "../api/messages";
import { EnvoiEnAttente } from "./EnvoiEnAttente";

interface Props {
  id: string;
  conversation: Conversation;
  /** The person's first name. */
  prenom: string;
  /** My name as the API writes authors. */
  moi: string | undefined;
  /** The message that a search leads to. */
  vise: Visee | undefined;
  oublierLaVisee: () => void;
}

/** The messages with one person, and mine that have not arrived. */
export function FilDuConseiller({ id, conversation, prenom, moi, vise, oublierLaVisee }: Props) {
  const { mutate } = useMarquerLu(id);
  const envois = useEnvois(id);
  const saisie = useSaisie(id);
  return (
    <Fil
      id={id}
      conversation={conversation}
      marquer={(jusqua, echec) => mutate(jusqua, { onError: echec })}
      renderMessage={(message, lu, cherche) => (
        <Bulle
          message={message}
          conversation={id}
          lu={lu}
          moi="conseiller"
          nom={moi}
          autre={prenom}
          lecteur="Le bénéficiaire"
          cherche={cherche}
        />
      )}
      // One that could not leave grows: it says why and what can be done.
      etatsEnAttente={envois.map(({ etat }) => etat).join()}
      enAttente={envois.map((envoi) => (
        <EnvoiEnAttente key={envoi.cle} envoi={envoi} />
      ))}
      saisie={saisie ? `${prenom} écrit…` : undefined}
      vise={vise}
      oublierLaVisee={oublierLaVisee}
    />
  );
}
