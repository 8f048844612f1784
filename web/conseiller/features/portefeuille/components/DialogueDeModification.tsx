import { useState } from "react";
import { champsDe } from "@partage/api/refus";
import { Bouton } from "@partage/ui/Bouton";
import { Champ } from "@partage/ui/Champ";
import { Dialogue } from "@partage/ui/Dialogue";
import { EchecDEnvoi } from "@partage/ui/Etats";
import { useErreurs } from "@partage/ui/useErreurs";
import { type Fiche, useModifierFiche } from "../api/fiche";

interface ChampModifiable {
  nom: "identifiantFranceTravail" | "prenom" | "nom" | "email";
  label: string;
  aide?: string;
}

interface Modification {
  titre: string;
  champs: readonly ChampModifiable[];
}

export const MODIFIER_L_IDENTIFIANT: Modification = {
  titre: "Modifier l’identifiant France Travail",
  champs: [
    {
      nom: "identifiantFranceTravail",
      label: "Identifiant France Travail",
      aide: "De 1 à 11 lettres et chiffres, par exemple 987654323A.",
    },
  ],
};

/** What was typed when the account was created; from the first sign-in on it follows the identity provider. */
export const CORRIGER_L_IDENTITE: Modification = {
  titre: "Corriger le nom ou l’adresse e-mail",
  champs: [
    { nom: "prenom", label: "Prénom" },
    { nom: "nom", label: "Nom" },
    { nom: "email", label: "Adresse e-mail" },
  ],
};

interface Props {
  fiche: Fiche;
  modification: Modification;
  fermer: () => void;
}

/** Changes some of the fields of a file, under the version that was read. */
export function DialogueDeModification({ fiche, modification: { titre, champs }, fermer }: Props) {
  const [saisie, setSaisie] = useState(() => Object.fromEntries(champs.map(({ nom }) => [nom, fiche.beneficiaire[nom] ?? ""])));
  const modifier = useModifierFiche(fiche.beneficiaire.id);
  const erreurs = useErreurs();
  const enregistrer = () => {
    if (fiche.version)
      modifier.mutate(
        { ...saisie, version: fiche.version },
        { onSuccess: fermer, onError: (erreur) => void erreurs.poser(champsDe(erreur)) },
      );
  };
  return (
    <Dialogue
      titre={titre}
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
        {champs.map(({ nom, label, aide }, rang) => (
          <Champ
            key={nom}
            label={label}
            {...(aide && { aide })}
            value={saisie[nom] ?? ""}
            onChange={(suivant) => {
              erreurs.corriger(nom);
              setSaisie((avant) => ({ ...avant, [nom]: suivant }));
            }}
            erreur={erreurs.champs[nom]}
            autoFocus={rang === 0}
            autoComplete="off"
          />
        ))}
        <button type="submit" hidden>
          Enregistrer
        </button>
      </form>
    </Dialogue>
  );
}
