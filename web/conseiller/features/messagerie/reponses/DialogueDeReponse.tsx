import { type FormEvent, useId, useState } from "react";
import { useCle } from "@partage/api/cle";
import { champsDe } from "@partage/api/refus";
import { aDuContenu, longueur } from "@partage/format/texte";
import { Bouton } from "@partage/ui/Bouton";
import { Champ } from "@partage/ui/Champ";
import { Dialogue } from "@partage/ui/Dialogue";
import { EchecDEnvoi } from "@partage/ui/Etats";
import { signaler } from "@partage/ui/Signalement";
import { useErreurs } from "@partage/ui/useErreurs";
import { LONGUEUR_DE_REPONSE, type ReponseRapide, useEnregistrerReponse } from "../api/reponsesRapides";

/** Writes a quick reply, new or known. */
export function DialogueDeReponse({ reponse, fermer }: { reponse?: ReponseRapide; fermer: () => void }) {
  const formulaire = useId();
  const [texte, setTexte] = useState(reponse?.texte ?? "");
  const erreurs = useErreurs();
  const cle = useCle();
  const enregistrer = useEnregistrerReponse(reponse);
  const reste = LONGUEUR_DE_REPONSE - longueur(texte);

  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault();
    if (erreurs.poser(aDuContenu(texte) ? {} : { texte: "Écrivez le texte de la réponse rapide." })) return;
    enregistrer.mutate(
      { texte, cle: cle(texte) },
      {
        onSuccess: () => {
          fermer();
          signaler("succes", reponse ? "La réponse rapide a été modifiée." : "La réponse rapide a été ajoutée.");
        },
        onError: (erreur) => void erreurs.poser(champsDe(erreur)),
      },
    );
  };

  return (
    <Dialogue
      titre={reponse ? "Modifier la réponse rapide" : "Ajouter une réponse rapide"}
      ouvert
      fermer={fermer}
      actions={
        <>
          <Bouton aspect="secondaire" onPress={fermer}>
            Annuler
          </Bouton>
          <Bouton type="submit" form={formulaire} isPending={enregistrer.isPending}>
            Enregistrer
          </Bouton>
        </>
      }
    >
      <form id={formulaire} noValidate onSubmit={envoyer}>
        <EchecDEnvoi erreur={enregistrer.error} />
        <Champ
          label="Texte"
          lignes={5}
          isRequired
          autoFocus
          value={texte}
          onChange={(suivant) => {
            erreurs.corriger("texte");
            setTexte(suivant);
          }}
          erreur={erreurs.champs.texte}
          aide={reste >= 0 ? `${reste} caractères restants sur ${LONGUEUR_DE_REPONSE}` : `${-reste} caractères de trop`}
        />
      </form>
    </Dialogue>
  );
}
