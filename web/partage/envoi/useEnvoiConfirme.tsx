import { type ReactNode, useEffect, useRef, useState } from "react";
import { type Destinataires, nomsDesPersonnes } from "@partage/destinataires/destinataires";
import { useListes, usePersonnes } from "@partage/destinataires/useDestinataires";
import { compter } from "@partage/format/texte";
import { annoncer } from "@partage/ui/Annonces";
import { placerLeFocus } from "@partage/ui/focus";
import { ConfirmationDEnvoi } from "./ConfirmationDEnvoi";
import { partirBientot, useDepart } from "./depart";

interface Mots {
  /** "Envoyer" */
  geste: string;
  /** "un message individuel" */
  quoi: string;
  /** "Votre message partira" */
  depart: string;
  /** The id of the button that sends, where the focus goes when one thinks better of it. */
  bouton: string;
}

/**
 * Sends at once to one person; above that, asks with the names, then waits a moment in which it can be taken back. `question` is what the
 * form shows for it.
 */
export function useEnvoiConfirme({ geste, quoi, depart, bouton }: Mots) {
  const personnes = usePersonnes();
  const listes = useListes();
  const attente = useDepart() !== undefined;
  const [demande, setDemande] = useState<{ noms: string[]; partir: () => void }>();
  const present = useRef(false);
  useEffect(() => {
    present.current = true;
    return () => {
      present.current = false;
    };
  }, []);

  /** Why nobody can be asked about it yet; nothing leaves before. */
  const obstacle = ({ listes: choisies }: Destinataires) =>
    personnes.data && (listes.data || choisies.length === 0) ? undefined : "Patientez : vos destinataires n’ont pas encore pu être lus.";
  const demander = (destinataires: Destinataires, partir: () => void) => {
    if (obstacle(destinataires) !== undefined) return;
    const noms = nomsDesPersonnes(destinataires, personnes.data ?? [], listes.data ?? []);
    if (noms.length > 1 || destinataires.beneficiaires.length > 1) setDemande({ noms, partir });
    else partir();
  };
  const fermer = () => {
    setDemande(undefined);
    placerLeFocus(bouton);
  };
  const question: ReactNode = demande && (
    <ConfirmationDEnvoi
      noms={demande.noms}
      quoi={quoi}
      geste={geste}
      fermer={fermer}
      confirmer={() => {
        setDemande(undefined);
        partirBientot(`${depart} à ${compter(demande.noms.length, "personne")}`, {
          partir: demande.partir,
          annule: () => {
            annoncer("Envoi annulé : rien n’est parti.");
            placerLeFocus(bouton);
          },
        });
      }}
    />
  );
  return { demander, obstacle, question, attente, present };
}
