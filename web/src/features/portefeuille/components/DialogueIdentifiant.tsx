import { useState } from "react";
import { champsDe, messageDe } from "@/shared/api/refus";
import { Alerte } from "@/shared/ui/Alerte";
import { Bouton } from "@/shared/ui/Bouton";
import { Champ } from "@/shared/ui/Champ";
import { Dialogue } from "@/shared/ui/Dialogue";
import { type Fiche, useModifierIdentifiant } from "../api/fiche";

export function DialogueIdentifiant({ fiche, fermer }: { fiche: Fiche; fermer: () => void }) {
  const [identifiant, setIdentifiant] = useState(fiche.beneficiaire.identifiantFranceTravail ?? "");
  const modifier = useModifierIdentifiant(fiche.beneficiaire.id);
  const erreur = champsDe(modifier.error).identifiantFranceTravail;
  const enregistrer = () => {
    if (fiche.version) modifier.mutate({ identifiant, version: fiche.version }, { onSuccess: fermer });
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
      {modifier.isError && !erreur && (
        <Alerte ton="erreur" annoncee>
          {messageDe(modifier.error)}
        </Alerte>
      )}
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
          onChange={setIdentifiant}
          erreur={erreur}
          autoFocus
          autoComplete="off"
        />
      </form>
    </Dialogue>
  );
}
