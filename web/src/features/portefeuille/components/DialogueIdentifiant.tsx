import { useState } from "react";
import { champsDe } from "@/shared/api/refus";
import { Bouton } from "@/shared/ui/Bouton";
import { Champ } from "@/shared/ui/Champ";
import { Dialogue } from "@/shared/ui/Dialogue";
import { EchecDEnvoi } from "@/shared/ui/Etats";
import { useErreurs } from "@/shared/ui/useErreurs";
import { type Fiche, useModifierIdentifiant } from "../api/fiche";

export function DialogueIdentifiant({ fiche, fermer }: { fiche: Fiche; fermer: () => void }) {
  const [identifiant, setIdentifiant] = useState(fiche.beneficiaire.identifiantFranceTravail ?? "");
  const modifier = useModifierIdentifiant(fiche.beneficiaire.id);
  const erreurs = useErreurs();
  const enregistrer = () => {
    if (fiche.version)
      modifier.mutate(
        { identifiant, version: fiche.version },
        { onSuccess: fermer, onError: (erreur) => void erreurs.poser(champsDe(erreur)) },
      );
  };
  return (
    <Dialogue
      titre="Modifier l’identifiant France Travail"
      ouvert
      fermer={fermer}
      actions={
        <>
          <Bouton aspect="secondaire" onPress={fermer}>
            Annuler
          </Bouton>
          <Bouton isPending={modifier.isPending} onPress={enregistrer}>
            Enregistrer
          </Bouton>
        </>
      }
    >
      <EchecDEnvoi erreur={modifier.error} />
      <form
        noValidate
        onSubmit={(evenement) => {
          evenement.preventDefault();
          enregistrer();
        }}
      >
        <Champ
          label="Identifiant France Travail"
          aide="De 1 à 11 lettres et chiffres, par exemple 987654323A."
          value={identifiant}
          onChange={(suivant) => {
            erreurs.corriger("identifiantFranceTravail");
            setIdentifiant(suivant);
          }}
          erreur={erreurs.champs.identifiantFranceTravail}
          autoFocus
          autoComplete="off"
        />
      </form>
    </Dialogue>
  );
}
