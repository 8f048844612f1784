import type { UseMutationResult } from "@tanstack/react-query";
import { Send } from "lucide-react";
import { type FormEvent, useState } from "react";
import type { Schema } from "@/shared/api/client";
import { useCle } from "@/shared/api/cle";
import { champsDe, messageDe } from "@/shared/api/refus";
import { ChoixDestinataires } from "@/shared/destinataires/ChoixDestinataires";
import { AUCUN_DESTINATAIRE, estVide } from "@/shared/destinataires/destinataires";
import { RapportDEnvoi } from "@/shared/destinataires/RapportDEnvoi";
import { Alerte } from "@/shared/ui/Alerte";
import { Bouton, LienBouton } from "@/shared/ui/Bouton";
import { Champ } from "@/shared/ui/Champ";
import { reprendreAuTitre } from "@/shared/ui/Page";
import { ResumeErreurs } from "@/shared/ui/ResumeErreurs";
import type { Envoi } from "../api/partage";
import styles from "./FormulaireDePartage.module.css";

const CHAMPS = {
  beneficiaires: { id: "partage-destinataires", nom: "Destinataires" },
  titre: { id: "partage-titre", nom: "Nom de la recherche" },
  message: { id: "partage-message", nom: "Message" },
} as const;

interface Props {
  partager: UseMutationResult<Schema<"PartageResponse">, unknown, Envoi>;
  /** The name of what is shared, when it has none of its own. */
  titre?: string;
  /** What is written unless the counsellor writes something else. */
  message: string;
  bouton: string;
  reussite: (aQui: string) => string;
  echec: string;
  retour: { nom: string; href: string };
}

/** With whom and in which words; then what became of it. */
export function FormulaireDePartage({ partager, titre, message, bouton, reussite, echec, retour }: Props) {
  const [destinataires, setDestinataires] = useState(AUCUN_DESTINATAIRE);
  const [nom, setNom] = useState(titre ?? "");
  const [texte, setTexte] = useState(message);
  const [manques, setManques] = useState<Record<string, string>>({});
  const cle = useCle();

  const erreurs = Object.keys(manques).length > 0 ? manques : champsDe(partager.error);
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault();
    const vides: Record<string, string> = estVide(destinataires) ? { beneficiaires: "Choisissez au moins un destinataire." } : {};
    setManques(vides);
    if (Object.keys(vides).length > 0) return;
    const contenu = { destinataires, titre: nom, message: texte };
    partager.mutate({ ...contenu, cle: cle(contenu) });
  };
  const recommencer = (beneficiaires: readonly string[]) => {
    setDestinataires({ beneficiaires, listes: [] });
    partager.reset();
    reprendreAuTitre();
  };

  if (partager.data) {
    const echecs = partager.data.resultats.filter((resultat) => resultat.code).map(({ id }) => id);
    return (
      <RapportDEnvoi reussite={reussite} echec={echec} resultats={partager.data.resultats} exclus={partager.data.exclus.length}>
        <LienBouton href={retour.href}>{retour.nom}</LienBouton>
        {echecs.length > 0 && (
          <Bouton aspect="secondaire" onPress={() => recommencer(echecs)}>
            Réessayer pour les envois en échec
          </Bouton>
        )}
        <Bouton aspect="discret" onPress={() => recommencer([])}>
          Partager à d’autres destinataires
        </Bouton>
      </RapportDEnvoi>
    );
  }

  return (
    <form noValidate onSubmit={envoyer} className={styles.formulaire}>
      <ResumeErreurs erreurs={erreurs} champs={CHAMPS} />
      {partager.isError && Object.keys(erreurs).length === 0 && (
        <Alerte ton="erreur" annoncee>
          {messageDe(partager.error)}
        </Alerte>
      )}
      <ChoixDestinataires
        id={CHAMPS.beneficiaires.id}
        label="Destinataires"
        value={destinataires}
        onChange={setDestinataires}
        erreur={erreurs.beneficiaires}
      />
      {titre !== undefined && (
        <Champ
          id={CHAMPS.titre.id}
          label="Nom de la recherche"
          aide="C’est sous ce nom que les bénéficiaires la verront."
          maxLength={100}
          autoComplete="off"
          value={nom}
          onChange={setNom}
          erreur={erreurs.titre}
        />
      )}
      <Champ
        id={CHAMPS.message.id}
        label="Message"
        lignes={4}
        maxLength={10_000}
        value={texte}
        onChange={setTexte}
        erreur={erreurs.message}
      />
      <div className={styles.actions}>
        <LienBouton href={retour.href} aspect="secondaire">
          Annuler
        </LienBouton>
        <Bouton type="submit" icone={Send} isPending={partager.isPending}>
          {bouton}
        </Bouton>
      </div>
    </form>
  );
}
