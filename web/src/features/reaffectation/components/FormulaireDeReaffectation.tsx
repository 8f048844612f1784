import { type FormEvent, useState } from "react";
import type { Schema } from "@/shared/api/client";
import { useCle } from "@/shared/api/cle";
import { champsDe } from "@/shared/api/refus";
import { compter } from "@/shared/format/texte";
import { ChampAPropositions } from "@/shared/propositions/ChampAPropositions";
import { Bouton } from "@/shared/ui/Bouton";
import type { Choix } from "@/shared/ui/ChampPropose";
import { ChoixParmi } from "@/shared/ui/ChoixParmi";
import { Carte } from "@/shared/ui/Page";
import { ResumeErreurs } from "@/shared/ui/ResumeErreurs";
import { type Beneficiaire, chercherConseillers, type Collegue, precisionDe, useBeneficiairesDe } from "../api/conseillers";
import { useReaffecter } from "../api/reaffecter";
import { ChoixDeBeneficiaires } from "./ChoixDeBeneficiaires";
import { Confirmation } from "./Confirmation";
import styles from "./FormulaireDeReaffectation.module.css";

/** By the names that the API gives them. */
const CHAMPS = {
  temporaire: { id: "reaffectation-type", nom: "Type de réaffectation" },
  source: { id: "reaffectation-source", nom: "Conseiller actuel" },
  beneficiaires: { id: "reaffectation-beneficiaires", nom: "Bénéficiaires" },
  cible: { id: "reaffectation-cible", nom: "Nouveau conseiller" },
} as const;

const MAXIMUM = 200;

const TYPES = [
  { valeur: "definitive", nom: "Définitive", aide: "Les bénéficiaires changent de conseiller." },
  { valeur: "temporaire", nom: "Temporaire", aide: "Leur conseiller pourra les récupérer depuis son portefeuille." },
] as const;

type ConseillerChoisi = Choix & { conseiller?: Collegue };

interface Props {
  finir: (reponse: Schema<"ReaffectationResponse">, beneficiaires: readonly Beneficiaire[]) => void;
}

/** The guide's four steps, one below the other. */
export function FormulaireDeReaffectation({ finir }: Props) {
  const [type, setType] = useState<"definitive" | "temporaire">();
  const [source, setSource] = useState<ConseillerChoisi>({ nom: "" });
  const [choisis, setChoisis] = useState<readonly string[]>([]);
  const [cible, setCible] = useState<ConseillerChoisi>({ nom: "" });
  const [fautes, setFautes] = useState<Record<string, string>>({});
  const [aConfirmer, setAConfirmer] = useState(false);
  const beneficiaires = useBeneficiairesDe(source.cle);
  const reaffecter = useReaffecter();
  const cle = useCle();

  const erreurs = Object.keys(fautes).length > 0 ? fautes : aConfirmer ? {} : champsDe(reaffecter.error);
  const demander = (evenement: FormEvent) => {
    evenement.preventDefault();
    reaffecter.reset();
    const nouvelles = fautesDe({ type, source, choisis, cible });
    setFautes(nouvelles);
    setAConfirmer(Object.keys(nouvelles).length === 0);
  };
  const confirmer = () => {
    const demande = { source: source.cle ?? "", cible: cible.cle ?? "", beneficiaires: choisis, temporaire: type === "temporaire" };
    reaffecter.mutate(
      { demande, cle: cle(demande) },
      {
        onSuccess: (reponse) => finir(reponse, beneficiaires.data ?? []),
        // What is to be corrected is behind the window.
        onError: (erreur) => setAConfirmer(Object.keys(champsDe(erreur)).length === 0),
      },
    );
  };

  return (
    <form noValidate onSubmit={demander} className={styles.formulaire}>
      <ResumeErreurs erreurs={erreurs} champs={CHAMPS} />
      <Carte titre="1. Choisissez un type de réaffectation">
        <ChoixParmi
          id={CHAMPS.temporaire.id}
          label="Type de réaffectation"
          requis
          options={TYPES}
          valeur={type}
          changer={setType}
          erreur={erreurs.temporaire}
        />
      </Carte>
      <Carte titre="2. Saisissez le conseiller dont les bénéficiaires doivent être réaffectés">
        <ChampConseiller
          champ={CHAMPS.source}
          valeur={source}
          changer={(suivant) => {
            if (suivant.cle !== source.cle) setChoisis([]);
            setSource(suivant);
          }}
          erreur={erreurs.source}
        />
      </Carte>
      <Carte titre="3. Sélectionnez les bénéficiaires à réaffecter">
        {source.cle === undefined ? (
          <p className={styles.attente}>Choisissez d’abord leur conseiller actuel.</p>
        ) : (
          <ChoixDeBeneficiaires
            // Another counsellor's people: nothing of what was searched for stays.
            key={source.cle}
            id={CHAMPS.beneficiaires.id}
            lecture={beneficiaires}
            choisis={choisis}
            changer={setChoisis}
            erreur={erreurs.beneficiaires}
          />
        )}
      </Carte>
      <Carte titre="4. Saisissez le conseiller à qui les affecter">
        <ChampConseiller champ={CHAMPS.cible} valeur={cible} changer={setCible} erreur={erreurs.cible} />
      </Carte>
      <div className={styles.actions}>
        <Bouton type="submit">
          Réaffecter{" "}
          {choisis.length === 0
            ? "les bénéficiaires"
            : choisis.length === 1
              ? "le bénéficiaire"
              : `les ${compter(choisis.length, "bénéficiaire")}`}
        </Bouton>
      </div>
      {aConfirmer && (
        <Confirmation
          temporaire={type === "temporaire"}
          nombre={choisis.length}
          de={source.nom}
          a={cible.nom}
          enCours={reaffecter.isPending}
          erreur={reaffecter.error}
          confirmer={confirmer}
          fermer={() => setAConfirmer(false)}
        />
      )}
    </form>
  );
}

interface ChampProps {
  champ: { id: string; nom: string };
  valeur: ConseillerChoisi;
  changer: (suivant: ConseillerChoisi) => void;
  erreur: string | undefined;
}

function ChampConseiller({ champ, valeur, changer, erreur }: ChampProps) {
  return (
    <div>
      <ChampAPropositions
        id={champ.id}
        label={champ.nom}
        aide="Adresse e-mail ou nom. Entrée valide le seul conseiller trouvé."
        isRequired
        sorte="conseillers"
        chercher={chercherConseillers}
        valeur={valeur}
        changer={changer}
        erreur={erreur}
      />
      {valeur.conseiller && <p className={styles.precision}>{precisionDe(valeur.conseiller)}</p>}
    </div>
  );
}

interface Saisie {
  type: string | undefined;
  source: Choix;
  choisis: readonly string[];
  cible: Choix;
}

function fautesDe({ type, source, choisis, cible }: Saisie): Record<string, string> {
  return {
    ...(type === undefined && { temporaire: "Choisissez si la réaffectation est définitive ou temporaire." }),
    ...(source.cle === undefined && { source: "Choisissez un conseiller dans la liste proposée." }),
    ...(source.cle !== undefined && choisis.length === 0 && { beneficiaires: "Sélectionnez au moins un bénéficiaire." }),
    ...(choisis.length > MAXIMUM && { beneficiaires: `Sélectionnez au plus ${MAXIMUM} bénéficiaires à la fois.` }),
    ...(cible.cle === undefined && { cible: "Choisissez un conseiller dans la liste proposée." }),
    ...(cible.cle !== undefined && cible.cle === source.cle && { cible: "Choisissez un autre conseiller que le conseiller actuel." }),
  };
}
