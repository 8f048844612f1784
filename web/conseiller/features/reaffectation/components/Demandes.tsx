import { Check, X } from "lucide-react";
import { useState } from "react";
import { formaterJour } from "@partage/format/dates";
import { prenomEtNom } from "@partage/format/texte";
import { Bouton } from "@partage/ui/Bouton";
import { ChoixSimple } from "@partage/ui/ChoixSimple";
import { Confirmation } from "@partage/ui/Confirmation";
import { EchecDeLecture } from "@partage/ui/Etats";
import { placerLeFocus } from "@partage/ui/focus";
import { Carte } from "@partage/ui/Page";
import { signaler } from "@partage/ui/Signalement";
import { type DemandeEnAttente, useDecider, useDemandesEnAttente } from "../api/habilitations";
import styles from "./Demandes.module.css";

/** The requests for the module that wait for an operator; each is granted for a structure, or refused. */
export function Demandes({ structures }: { structures: readonly string[] }) {
  const lecture = useDemandesEnAttente();
  const [accordee, setAccordee] = useState<DemandeEnAttente>();
  const [refusee, setRefusee] = useState<DemandeEnAttente>();
  if (lecture.isError) return <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />;
  const demandes = lecture.data ?? [];
  return (
    <>
      {demandes.length > 0 && (
        <Carte titre={`Demandes en attente (${demandes.length})`}>
          <ul aria-label="Demandes en attente">
            {demandes.map((demande) => (
              <li key={demande.id} className={styles.ligne}>
                <div className={styles.texte}>
                  <p className={styles.nom}>{prenomEtNom(demande)}</p>
                  <p className={styles.detail}>
                    {demande.email} · {demande.structure ?? "agence non renseignée"} · le {formaterJour(demande.demandeeLe)}
                  </p>
                  <p className={styles.raison}>« {demande.raison} »</p>
                </div>
                <div className={styles.actions}>
                  <Bouton petit icone={Check} onPress={() => setAccordee(demande)}>
                    Accorder<span className="lecteur"> : {demande.email}</span>
                  </Bouton>
                  <Bouton aspect="danger" petit icone={X} onPress={() => setRefusee(demande)}>
                    Refuser<span className="lecteur"> : {demande.email}</span>
                  </Bouton>
                </div>
              </li>
            ))}
          </ul>
        </Carte>
      )}
      {/* Beside the card, which goes with its last request while the answer is still to be told. */}
      {accordee && <Accord demande={accordee} structures={structures} fermer={() => setAccordee(undefined)} />}
      {refusee && <RefusDeDemande demande={refusee} fermer={() => setRefusee(undefined)} />}
    </>
  );
}

interface Props {
  demande: DemandeEnAttente;
  fermer: () => void;
}

function Accord({ demande, structures, fermer }: Props & { structures: readonly string[] }) {
  const [structure, setStructure] = useState(demande.structure ?? structures[0] ?? "");
  const decider = useDecider();
  const confirmer = () =>
    decider.mutate(
      { id: demande.id, structure },
      {
        onSuccess: () => {
          fermer();
          signaler("succes", `${demande.email} peut réaffecter des bénéficiaires de la structure ${structure}.`);
          placerLeFocus(document.querySelector("h1"));
        },
      },
    );
  return (
    <Confirmation titre="Accorder le module ?" geste="Accorder le module" appel={decider} confirmer={confirmer} fermer={fermer}>
      <p>{prenomEtNom(demande)} pourra réaffecter les bénéficiaires de la structure choisie.</p>
      <ChoixSimple
        id="habilitation-structure"
        label="Structure"
        requis
        valeur={structure}
        changer={setStructure}
        options={structures.map((nom) => ({ valeur: nom, nom }))}
      />
    </Confirmation>
  );
}

function RefusDeDemande({ demande, fermer }: Props) {
  const decider = useDecider();
  const confirmer = () =>
    decider.mutate(
      { id: demande.id, structure: null },
      {
        onSuccess: () => {
          fermer();
          signaler("succes", `La demande de ${prenomEtNom(demande)} a été refusée.`);
          placerLeFocus(document.querySelector("h1"));
        },
      },
    );
  return (
    <Confirmation titre="Refuser cette demande ?" geste="Refuser la demande" appel={decider} confirmer={confirmer} fermer={fermer}>
      <p>{prenomEtNom(demande)} lira ce refus dans son profil, et pourra faire une nouvelle demande.</p>
    </Confirmation>
  );
}
