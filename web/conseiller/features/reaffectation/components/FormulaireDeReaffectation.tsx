import { type FormEvent, useState } from "react";
import type { Schema } from "@partage/api/client";
import { useCle } from "@partage/api/cle";
import { champsDe } from "@partage/api/refus";
import { compter, nomEtPrenom } from "@partage/format/texte";
import { ChampAPropositions } from "@partage/propositions/ChampAPropositions";
import { useSaisie } from "@partage/rangement/saisies";
import { Bouton } from "@partage/ui/Bouton";
import type { Choix } from "@partage/ui/ChampPropose";
import { ChoixParmi } from "@partage/ui/ChoixParmi";
import { Carte } from "@partage/ui/Page";
import { ResumeErreurs } from "@partage/ui/ResumeErreurs";
import { SaisieReprise } from "@partage/ui/SaisieReprise";
import { sansEnvoi } from "@partage/ui/sansEnvoi";
import { useErreurs } from "@partage/ui/useErreurs";
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

const VIDE = {
  type: "",
  source: { nom: "" } as ConseillerChoisi,
  choisis: [] as readonly string[],
  cible: { nom: "" } as ConseillerChoisi,
};

interface Props {
  finir: (reponse: Schema<"ReaffectationResponse">, beneficiaires: readonly Beneficiaire[]) => void;
}

/** The guide's four steps, one below the other. */
export function FormulaireDeReaffectation({ finir }: Props) {
  const { saisie, changer, reprise, oublier, recommencer } = useSaisie("reaffectation", VIDE);
  const { choisis, source, cible } = saisie;
  const type = TYPES.find(({ valeur }) => valeur === saisie.type)?.valeur;
  const erreurs = useErreurs();
  const [aConfirmer, setAConfirmer] = useState(false);
  const beneficiaires = useBeneficiairesDe(source.cle);
  const reaffecter = useReaffecter();
  const cle = useCle();

  // Only people who are there now: what was begun before may name others.
  const personnes = (beneficiaires.data ?? []).filter(({ id }) => choisis.includes(id));
  const demander = (evenement: FormEvent) => {
    evenement.preventDefault();
    reaffecter.reset();
    const fautes = fautesDe({ type, source, choisis: beneficiaires.data ? personnes.map(({ id }) => id) : choisis, cible });
    setAConfirmer(!erreurs.poser(fautes) && beneficiaires.isSuccess);
  };
  const confirmer = () => {
    const demande = {
      source: source.cle ?? "",
      cible: cible.cle ?? "",
      beneficiaires: personnes.map(({ id }) => id),
      temporaire: type === "temporaire",
    };
    reaffecter.mutate(
      { demande, cle: cle(demande) },
      {
        onSuccess: (reponse) => {
          oublier();
          finir(reponse, beneficiaires.data ?? []);
        },
        // What is to be corrected is behind the window.
        onError: (erreur) => {
          const champs = champsDe(erreur);
          if (Object.keys(champs).length === 0) return;
          erreurs.poser(champs);
          setAConfirmer(false);
        },
      },
    );
  };

  return (
    <form noValidate onSubmit={demander} {...sansEnvoi} className={styles.formulaire}>
      {reprise && <SaisieReprise recommencer={recommencer} />}
      <ResumeErreurs erreurs={erreurs} champs={CHAMPS} />
      <Carte titre="1. Choisissez un type de réaffectation">
        <ChoixParmi
          id={CHAMPS.temporaire.id}
          label="Type de réaffectation"
          requis
          options={TYPES}
          valeur={type}
          changer={(suivant) => {
            erreurs.corriger("temporaire");
            changer({ type: suivant });
          }}
          erreur={erreurs.champs.temporaire}
        />
      </Carte>
      <Carte titre="2. Saisissez le conseiller dont les bénéficiaires doivent être réaffectés">
        <ChampConseiller
          champ={CHAMPS.source}
          valeur={source}
          changer={(suivant) => {
            erreurs.corriger("source", "beneficiaires", "cible");
            changer({ source: suivant, ...(suivant.cle !== source.cle && { choisis: [] }) });
          }}
          erreur={erreurs.champs.source}
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
            changer={(suivants) => {
              erreurs.corriger("beneficiaires");
              changer({ choisis: suivants });
            }}
            erreur={erreurs.champs.beneficiaires}
          />
        )}
      </Carte>
      <Carte titre="4. Saisissez le conseiller à qui les affecter">
        <ChampConseiller
          champ={CHAMPS.cible}
          valeur={cible}
          changer={(suivant) => {
            erreurs.corriger("cible");
            changer({ cible: suivant });
          }}
          erreur={erreurs.champs.cible}
        />
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
          noms={personnes.map(nomEtPrenom)}
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
