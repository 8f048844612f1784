import { aDuContenu } from "@partage/format/texte";
import { ExternalLink, Send } from "lucide-react";
import { type FormEvent, useState } from "react";
import type { Schema } from "@partage/api/client";
import { champsDe } from "@partage/api/refus";
import { formaterJour } from "@partage/format/dates";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton, LienBouton } from "@partage/ui/Bouton";
import { Champ } from "@partage/ui/Champ";
import { EchecDEnvoi, EchecDeLecture } from "@partage/ui/Etats";
import { placerLeFocus } from "@partage/ui/focus";
import { Carte } from "@partage/ui/Page";
import { signaler } from "@partage/ui/Signalement";
import { useErreurs } from "@partage/ui/useErreurs";
import { useDemanderLHabilitation, useHabilitation } from "../api/habilitation";
import styles from "./Habilitation.module.css";

const RAISON = "habilitation-raison";
const LONGUEUR = 500;

/** Guide: "Le module de réaffectation" (demande d’ajout de ce module): asks for it, and says what became of the request. */
export function Habilitation({ superviseur }: { superviseur: boolean }) {
  const lecture = useHabilitation();
  if (lecture.isError) return <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />;
  if (!lecture.data) return null;
  const { demande, formulaire } = lecture.data;
  return (
    <Carte titre="Module de réaffectation">
      {superviseur ? (
        <p>
          Vous pouvez réaffecter des bénéficiaires
          {demande?.etat === "accordee" && demande.decideeLe
            ? ` : votre demande a été acceptée le ${formaterJour(demande.decideeLe)} pour la structure ${demande.structure ?? ""}.`
            : "."}
        </p>
      ) : (
        <>
          <p>Ce module permet de transférer un jeune d’un portefeuille à un autre. Demandez-le si votre structure vous y habilite.</p>
          {demande && <Etat demande={demande} />}
          {formulaire ? (
            <div className={styles.actions}>
              <LienBouton href={formulaire} icone={ExternalLink}>
                Remplir le formulaire de demande
              </LienBouton>
            </div>
          ) : (
            demande?.etat !== "en-attente" && <Formulaire />
          )}
        </>
      )}
    </Carte>
  );
}

function Etat({ demande }: { demande: Schema<"DemandeDuConseillerResponse"> }) {
  if (demande.etat === "en-attente")
    return (
      <Alerte ton="info">
        <p id="demande-en-attente" tabIndex={-1} data-focus-programme>
          Votre demande du {formaterJour(demande.demandeeLe)} est en attente.
        </p>
        <p className={styles.raison}>« {demande.raison} »</p>
      </Alerte>
    );
  const le = demande.decideeLe ? ` le ${formaterJour(demande.decideeLe)}` : "";
  return demande.etat === "refusee" ? (
    <Alerte ton="info">
      Votre demande du {formaterJour(demande.demandeeLe)} a été refusée{le}.
    </Alerte>
  ) : (
    <Alerte ton="info">Votre demande avait été acceptée{le} ; l’habilitation a été retirée depuis.</Alerte>
  );
}

function Formulaire() {
  const [raison, setRaison] = useState("");
  const erreurs = useErreurs();
  const demander = useDemanderLHabilitation();
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault();
    if (erreurs.poser(!aDuContenu(raison) ? { raison: "Dites pourquoi vous demandez ce module." } : {})) {
      placerLeFocus(RAISON);
      return;
    }
    demander.mutate(raison, {
      onSuccess: () => {
        signaler("succes", "Votre demande a été envoyée.");
        placerLeFocus("demande-en-attente");
      },
      onError: (erreur) => void erreurs.poser(champsDe(erreur)),
    });
  };
  return (
    <form noValidate onSubmit={envoyer} className={styles.formulaire}>
      <EchecDEnvoi erreur={demander.error} />
      <Champ
        id={RAISON}
        label="Pourquoi demandez-vous ce module ?"
        aide={`${LONGUEUR} caractères au plus. Votre nom, votre adresse et votre agence sont joints à la demande.`}
        isRequired
        lignes={3}
        maxLength={LONGUEUR}
        value={raison}
        onChange={(texte) => {
          erreurs.corriger("raison");
          setRaison(texte);
        }}
        erreur={erreurs.champs.raison}
      />
      <div className={styles.actions}>
        <Bouton type="submit" icone={Send} isPending={demander.isPending}>
          Demander le module
        </Bouton>
      </div>
    </form>
  );
}
