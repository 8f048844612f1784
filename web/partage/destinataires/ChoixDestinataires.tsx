import { ListChecks } from "lucide-react";
import { useMemo } from "react";
import { compter, nomEtPrenom } from "@partage/format/texte";
import { CasesParGroupe } from "@partage/ui/CasesParGroupe";
import { Chargement, EchecDeLecture } from "@partage/ui/Etats";
import { type Destinataires, resumeDuChoix } from "./destinataires";
import { useListes, usePersonnes } from "./useDestinataires";

interface Props {
  /** The id of the search field, for a summary of errors to lead to. */
  id?: string;
  label: string;
  value: Destinataires;
  onChange: (suivant: Destinataires) => void;
  erreur?: string | undefined;
  /** Only people: to make a list of them. */
  sansListes?: boolean;
}

/** Chooses among my beneficiaries and my broadcast lists: a field that filters boxes to tick. */
export function ChoixDestinataires({ id, label, value, onChange, erreur, sansListes = false }: Props) {
  const personnes = usePersonnes();
  const listes = useListes();

  const lignesDePersonnes = useMemo(
    () =>
      (personnes.data ?? []).map((personne) => ({
        id: personne.id,
        nom: nomEtPrenom(personne),
        note: personne.active ? undefined : "Compte non activé",
      })),
    [personnes.data],
  );
  const lignesDeListes = useMemo(
    () => (listes.data ?? []).map((liste) => ({ id: liste.id, nom: liste.titre, note: compter(liste.destinataires, "destinataire") })),
    [listes.data],
  );
  const groupeDesListes = {
    titre: "Listes de diffusion",
    icone: ListChecks,
    lignes: lignesDeListes,
    choisies: value.listes,
    changer: (suivantes: string[]) => onChange({ ...value, listes: suivantes }),
  };
  const groupeDesPersonnes = {
    titre: "Bénéficiaires",
    lignes: lignesDePersonnes,
    choisies: value.beneficiaires,
    changer: (suivants: string[]) => onChange({ ...value, beneficiaires: suivants }),
  };

  return (
    <CasesParGroupe
      {...(id && { id })}
      label={label}
      erreur={erreur}
      recherche={
        sansListes
          ? { label: "Rechercher un bénéficiaire", placeholder: "Nom ou prénom" }
          : { label: "Rechercher un bénéficiaire ou une liste", placeholder: "Nom, prénom ou titre d’une liste" }
      }
      toutChoisir={sansListes ? "Sélectionner tous mes bénéficiaires" : "Sélectionner tous mes destinataires"}
      groupes={sansListes ? [groupeDesPersonnes] : [groupeDesListes, groupeDesPersonnes]}
      etat={
        <>
          {(personnes.isPending || (!sansListes && listes.isPending)) && <Chargement quoi="Chargement de vos destinataires" />}
          {personnes.isError && <EchecDeLecture erreur={personnes.error} reessayer={() => void personnes.refetch()} />}
          {!sansListes && listes.isError && <EchecDeLecture erreur={listes.error} reessayer={() => void listes.refetch()} />}
        </>
      }
      vide={personnes.isSuccess ? "Votre portefeuille est vide : ajoutez d’abord un bénéficiaire." : undefined}
      resume={resumeDuChoix(value, sansListes ? [] : (listes.data ?? []))}
    />
  );
}
