import type { Schema } from "@partage/api/client";
import { champsDe } from "@partage/api/refus";
import { formaterJour, jourDeParis } from "@partage/format/dates";
import { longueur } from "@partage/format/texte";
import { useSaisie } from "@partage/rangement/saisies";
import { Bouton } from "@partage/ui/Bouton";
import { Champ } from "@partage/ui/Champ";
import { Dialogue } from "@partage/ui/Dialogue";
import { Chargement, EchecDeLecture, EchecDEnvoi } from "@partage/ui/Etats";
import { SaisieReprise } from "@partage/ui/SaisieReprise";
import { signaler } from "@partage/ui/Signalement";
import { useErreurs } from "@partage/ui/useErreurs";
import { useEcrireMessageImportant, useMessageImportant, useRetirerMessageImportant } from "../api/messageImportant";
import styles from "./DialogueMessageImportant.module.css";

const LONGUEUR_MAXIMALE = 150;

/** Writes, changes or takes away the notice that all my beneficiaries are shown, e.g. an absence. */
export default function DialogueMessageImportant({ fermer }: { fermer: () => void }) {
  const lecture = useMessageImportant();
  if (lecture.data !== undefined) return <Formulaire actuel={lecture.data} fermer={fermer} />;
  return (
    <Dialogue titre="Message important" ouvert fermer={fermer}>
      {lecture.isError ? <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} /> : <Chargement />}
    </Dialogue>
  );
}

function Formulaire({ actuel, fermer }: { actuel: Schema<"MessageImportantResponse"> | null; fermer: () => void }) {
  const { saisie, changer, reprise, oublier, recommencer } = useSaisie("message-important", {
    texte: actuel?.texte ?? "",
    debut: actuel?.debut ?? aujourdhui(),
    fin: actuel?.fin ?? aujourdhui(),
  });
  const { texte, debut, fin } = saisie;
  const erreurs = useErreurs();
  const ecrire = useEcrireMessageImportant();
  const retirer = useRetirerMessageImportant();
  const ecrireChamp = (champ: keyof typeof saisie) => (suivant: string) => {
    erreurs.corriger(champ);
    changer({ [champ]: suivant });
  };
  const reste = LONGUEUR_MAXIMALE - longueur(texte);

  return (
    <Dialogue
      titre="Message important"
      ouvert
      fermer={fermer}
      actions={
        <>
          {actuel && (
            <Bouton
              aspect="danger"
              isPending={retirer.isPending}
              onPress={() =>
                retirer.mutate(undefined, {
                  onSuccess: () => {
                    oublier();
                    signaler("succes", "Le message important a été retiré.");
                    fermer();
                  },
                })
              }
            >
              Retirer le message
            </Bouton>
          )}
          <Bouton
            isPending={ecrire.isPending}
            onPress={() =>
              ecrire.mutate(
                { texte, debut: debut || null, fin: fin || null },
                {
                  onSuccess: (ecrit) => {
                    oublier();
                    signaler("succes", `Le message important sera affiché du ${formaterJour(ecrit.debut)} au ${formaterJour(ecrit.fin)}.`);
                    fermer();
                  },
                  onError: (erreur) => void erreurs.poser(champsDe(erreur)),
                },
              )
            }
          >
            {actuel ? "Modifier le message" : "Afficher le message"}
          </Bouton>
        </>
      }
    >
      <p>Tous vos bénéficiaires verront ce message dans leur application pendant la période choisie, par exemple pour une absence.</p>
      {reprise && <SaisieReprise recommencer={recommencer} />}
      <EchecDEnvoi erreur={retirer.error ?? ecrire.error} />
      <Champ
        label="Message"
        lignes={3}
        isRequired
        value={texte}
        onChange={ecrireChamp("texte")}
        erreur={erreurs.champs.texte}
        aide={reste >= 0 ? `${reste} caractères restants sur ${LONGUEUR_MAXIMALE}` : `${-reste} caractères de trop`}
      />
      <div className={styles.dates}>
        <Champ label="Premier jour" type="date" isRequired value={debut} onChange={ecrireChamp("debut")} erreur={erreurs.champs.debut} />
        <Champ label="Dernier jour" type="date" isRequired value={fin} onChange={ecrireChamp("fin")} erreur={erreurs.champs.fin} />
      </div>
    </Dialogue>
  );
}

/** Today in Paris, which is what the days of the notice mean. */
const aujourdhui = () => jourDeParis(new Date());
