import { useMemo } from "react";
import { compter, nomEtPrenom } from "@partage/format/texte";
import { CasesParGroupe } from "@partage/ui/CasesParGroupe";
import { Chargement, EchecDeLecture } from "@partage/ui/Etats";
import type { useBeneficiairesDe } from "../api/conseillers";

interface Props {
  id: string;
  lecture: ReturnType<typeof useBeneficiairesDe>;
  choisis: readonly string[];
  changer: (choisis: readonly string[]) => void;
  erreur: string | undefined;
}

/** Ticks the people who are to move. */
export function ChoixDeBeneficiaires({ id, lecture, choisis, changer, erreur }: Props) {
  const lignes = useMemo(
    () =>
      (lecture.data ?? []).map((beneficiaire) => ({
        id: beneficiaire.id,
        nom: nomEtPrenom(beneficiaire),
        note: beneficiaire.reaffectationTemporaire ? "Suivi temporaire" : undefined,
      })),
    [lecture.data],
  );
  return (
    <CasesParGroupe
      id={id}
      label="Bénéficiaires"
      erreur={erreur}
      recherche={{ label: "Rechercher un bénéficiaire", placeholder: "Nom ou prénom" }}
      toutChoisir="Tout sélectionner"
      groupes={[{ lignes, choisies: choisis, changer }]}
      etat={
        <>
          {lecture.isPending && <Chargement quoi="Chargement des bénéficiaires" />}
          {lecture.isError && <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
        </>
      }
      vide={lecture.isSuccess ? "Ce conseiller ne suit aucun bénéficiaire." : undefined}
      resume={
        choisis.length === 0
          ? "Aucun bénéficiaire sélectionné."
          : `${compter(choisis.length, "bénéficiaire")} ${choisis.length < 2 ? "sélectionné" : "sélectionnés"}.`
      }
    />
  );
}
