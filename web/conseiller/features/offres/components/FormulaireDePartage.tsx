import type { UseMutationResult } from "@tanstack/react-query";
import { Send } from "lucide-react";
import type { FormEvent } from "react";
import type { Schema } from "@partage/api/client";
import { useCle } from "@partage/api/cle";
import { champsDe, messageDe } from "@partage/api/refus";
import { ChoixDestinataires } from "@partage/destinataires/ChoixDestinataires";
import { estVide } from "@partage/destinataires/destinataires";
import { RapportDEnvoi } from "@partage/destinataires/RapportDEnvoi";
import { useEnvoiConfirme } from "@partage/envoi/useEnvoiConfirme";
import { compter } from "@partage/format/texte";
import { useSaisie } from "@partage/rangement/saisies";
import { Bouton, LienBouton } from "@partage/ui/Bouton";
import { Champ } from "@partage/ui/Champ";
import { EchecDEnvoi } from "@partage/ui/Etats";
import { reprendreAuTitre } from "@partage/ui/Page";
import { ResumeErreurs } from "@partage/ui/ResumeErreurs";
import { SaisieReprise } from "@partage/ui/SaisieReprise";
import { sansEnvoi } from "@partage/ui/sansEnvoi";
import { signaler } from "@partage/ui/Signalement";
import { useErreurs } from "@partage/ui/useErreurs";
import type { Envoi } from "../api/partage";
import styles from "./FormulaireDePartage.module.css";

const CHAMPS = {
  beneficiaires: { id: "partage-destinataires", nom: "Destinataires" },
  titre: { id: "partage-titre", nom: "Nom de la recherche" },
  message: { id: "partage-message", nom: "Message" },
} as const;

interface Props {
  /** Tells what is shared apart, e.g. by the address of its page. */
  objet: string;
  partager: UseMutationResult<Schema<"PartageResponse">, unknown, Envoi>;
  /** The name of what is shared, when it has none of its own. */
  titre?: string;
  /** What is written unless the counsellor writes something else. */
  message: string;
  /** "L’offre partira" */
  depart: string;
  /** What each gets, e.g. "cette offre dans un message individuel". */
  quoi: string;
  bouton: string;
  reussite: (aQui: string) => string;
  echec: string;
  retour: { nom: string; href: string };
}

const BOUTON = "partager";

/** With whom and in which words; then what became of it. */
export function FormulaireDePartage({ objet, partager, titre, message, depart, quoi, bouton, reussite, echec, retour }: Props) {
  const vide = { beneficiaires: [] as readonly string[], listes: [] as readonly string[], nom: titre ?? "", texte: message };
  const { saisie, changer, reprise, oublier, recommencer: toutReprendre } = useSaisie(`partage ${objet}`, vide);
  const { nom, texte, beneficiaires, listes } = saisie;
  const destinataires = { beneficiaires, listes };
  const erreurs = useErreurs();
  const cle = useCle();
  const confirme = useEnvoiConfirme({ geste: "Partager", quoi, depart, bouton: BOUTON });

  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault();
    const faute = estVide(destinataires) ? "Choisissez au moins un destinataire." : confirme.obstacle(destinataires);
    if (erreurs.poser(faute ? { beneficiaires: faute } : {})) return;
    const contenu = { destinataires, titre: nom, message: texte };
    const ailleurs = (ton: "succes" | "erreur", dit: string) => {
      if (!confirme.present.current) signaler(ton, dit);
    };
    confirme.demander(destinataires, () => {
      void (async () => {
        try {
          const { resultats } = await partager.mutateAsync({ ...contenu, cle: cle(contenu) });
          oublier();
          const remis = resultats.filter(({ code }) => !code).length;
          ailleurs(remis > 0 ? "succes" : "erreur", remis > 0 ? reussite(compter(remis, "destinataire")) : echec);
        } catch (erreur) {
          erreurs.poser(champsDe(erreur));
          ailleurs("erreur", `${echec} ${messageDe(erreur)}`);
        }
      })();
    });
  };
  const recommencer = (autres: readonly string[]) => {
    changer({ beneficiaires: autres, listes: [] });
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
    // What was confirmed is what leaves: nothing of it changes meanwhile.
    <form noValidate onSubmit={envoyer} {...sansEnvoi} inert={confirme.attente} className={styles.formulaire}>
      {reprise && <SaisieReprise quoi="Vous reprenez un partage commencé : vérifiez ses destinataires." recommencer={toutReprendre} />}
      <ResumeErreurs erreurs={erreurs} champs={CHAMPS} />
      <EchecDEnvoi erreur={partager.error} />
      <ChoixDestinataires
        id={CHAMPS.beneficiaires.id}
        label="Destinataires"
        value={destinataires}
        onChange={(suivants) => {
          erreurs.corriger("beneficiaires", "listes");
          changer(suivants);
        }}
        erreur={erreurs.champs.beneficiaires ?? erreurs.champs.listes}
      />
      {titre !== undefined && (
        <Champ
          id={CHAMPS.titre.id}
          label="Nom de la recherche"
          aide="C’est sous ce nom que les bénéficiaires la verront."
          maxLength={100}
          autoComplete="off"
          value={nom}
          onChange={(suivant) => {
            erreurs.corriger("titre");
            changer({ nom: suivant });
          }}
          erreur={erreurs.champs.titre}
        />
      )}
      <Champ
        id={CHAMPS.message.id}
        label="Message"
        lignes={4}
        maxLength={10_000}
        value={texte}
        onChange={(suivant) => {
          erreurs.corriger("message");
          changer({ texte: suivant });
        }}
        erreur={erreurs.champs.message}
      />
      <div className={styles.actions}>
        <LienBouton href={retour.href} aspect="secondaire" onClick={oublier}>
          Annuler
        </LienBouton>
        <Bouton id={BOUTON} type="submit" icone={Send} isPending={partager.isPending || confirme.attente}>
          {bouton}
        </Bouton>
      </div>
      {confirme.question}
    </form>
  );
}
