import { useState } from "react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { messageDe } from "@partage/api/refus";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton } from "@partage/ui/Bouton";
import { Dialogue } from "@partage/ui/Dialogue";
import { Chargement, EchecDeLecture } from "@partage/ui/Etats";
import { Recherche } from "@partage/ui/Recherche";
import { useDiffere } from "@partage/ui/useDiffere";
import { useAgences, useModifierProfil } from "../api/profil";
import styles from "./DialogueAgence.module.css";

/** Chooses the agency that one belongs to. */
export function DialogueAgence({ actuelle, fermer }: { actuelle: string | undefined; fermer: () => void }) {
  const [recherche, setRecherche] = useState("");
  const [choisie, setChoisie] = useState(actuelle ?? "");
  const agences = useAgences(useDiffere(recherche.trim()), true);
  const modifier = useModifierProfil();
  return (
    <Dialogue
      titre="Choisir votre agence"
      ouvert
      fermer={fermer}
      actions={
        <>
          <Bouton aspect="secondaire" onPress={fermer}>
            Annuler
          </Bouton>
          <Bouton isPending={modifier.isPending} onPress={() => modifier.mutate({ agence: choisie }, { onSuccess: fermer })}>
            Enregistrer
          </Bouton>
        </>
      }
    >
      {modifier.isError && (
        <Alerte ton="erreur" annoncee>
          {messageDe(modifier.error)}
        </Alerte>
      )}
      <Recherche label="Rechercher une agence" value={recherche} onChange={setRecherche} />
      {agences.isPending && <Chargement quoi="Recherche des agences" />}
      {agences.isError && <EchecDeLecture erreur={agences.error} reessayer={() => void agences.refetch()} />}
      {agences.data?.total === 0 && <p role="status">Aucune agence ne correspond à votre recherche.</p>}
      {agences.data && agences.data.total > 0 && (
        <RadioGroup value={choisie} onChange={setChoisie} className={styles.groupe ?? ""}>
          <Label className="lecteur">Agences</Label>
          {agences.data.agences.map(({ code, nom }) => (
            <Radio key={code} value={code} className={styles.choix ?? ""}>
              <span className={styles.rond} aria-hidden="true" />
              {nom}
            </Radio>
          ))}
        </RadioGroup>
      )}
    </Dialogue>
  );
}
