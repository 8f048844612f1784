import { AlarmClock, Send } from "lucide-react";
import { type FormEvent, lazy, Suspense, useState } from "react";
import { Link } from "wouter";
import { champsDe } from "@partage/api/refus";
import { ChoixDestinataires } from "@partage/destinataires/ChoixDestinataires";
import { type Destinataires, estVide } from "@partage/destinataires/destinataires";
import { useEnvoiConfirme } from "@partage/envoi/useEnvoiConfirme";
import { aDuContenu, compter } from "@partage/format/texte";
import { BoutonJoindre, FormatsAcceptes, idDuTrombone, LisibleParTous } from "@partage/pieces/BoutonJoindre";
import { LIEU_DES_DIFFUSIONS, piecesPretes, usePieces, viderLesPieces } from "@partage/pieces/pieces";
import { PiecesJointes } from "@partage/pieces/PiecesJointes";
import { useGlisserDeposer } from "@partage/pieces/useGlisserDeposer";
import { PIECES_A_PROGRAMMER } from "@partage/programmation/pieces";
import { Bouton } from "@partage/ui/Bouton";
import { Champ } from "@partage/ui/Champ";
import { EchecDEnvoi } from "@partage/ui/Etats";
import { placerLeFocus } from "@partage/ui/focus";
import { ResumeErreurs } from "@partage/ui/ResumeErreurs";
import { SaisieReprise } from "@partage/ui/SaisieReprise";
import { signaler } from "@partage/ui/Signalement";
import { sansEnvoi } from "@partage/ui/sansEnvoi";
import { useErreurs } from "@partage/ui/useErreurs";
import { type Envoi, useEnvoyerATous } from "../api/envois";
import { type Brouillon, BROUILLON_VIDE, cleDeLEnvoi, noterBrouillon, oublierBrouillon } from "../brouillon";
import styles from "./FormulaireMultiDestinataires.module.css";

const CHAMPS = {
  beneficiaires: { id: "envoi-destinataires", nom: "Destinataires" },
  texte: { id: "envoi-message", nom: "Message" },
  pieces: { id: idDuTrombone(LIEU_DES_DIFFUSIONS), nom: "Pièces jointes" },
} as const;

const BOUTON = "envoyer-a-tous";

const SANS_DESTINATAIRE = { beneficiaires: "Choisissez au moins un destinataire." };

const DialogueProgrammer = lazy(() => import("@partage/programmation/DialogueProgrammer"));

interface Props {
  debut: Brouillon;
  /** Begun before: the form says so. */
  repris: boolean;
  envoye: (envoi: Envoi, texte: string) => void;
}

/** To whom, in which words, with which files. */
export function FormulaireMultiDestinataires({ debut, repris, envoye }: Props) {
  const [brouillon, setBrouillon] = useState(debut);
  const [reprise, setReprise] = useState(repris);
  const erreurs = useErreurs();
  const jointes = usePieces(LIEU_DES_DIFFUSIONS);
  const { pretes, obstacle } = piecesPretes(jointes);
  const [aProgrammer, setAProgrammer] = useState(false);
  const { survol, zone } = useGlisserDeposer(LIEU_DES_DIFFUSIONS);
  const confirme = useEnvoiConfirme({ geste: "Envoyer", quoi: "un message individuel", depart: "Votre message partira", bouton: BOUTON });
  const envoyer = useEnvoyerATous(confirme.present);

  const { texte, destinataires } = brouillon;
  const changer = (changement: Partial<Brouillon>) => {
    const suivant = { ...brouillon, ...changement };
    setBrouillon(suivant);
    noterBrouillon(suivant);
  };
  const recommencer = () => {
    oublierBrouillon();
    viderLesPieces(LIEU_DES_DIFFUSIONS);
    setBrouillon(BROUILLON_VIDE);
    setReprise(false);
    erreurs.poser({});
    envoyer.reset();
  };
  const programmer = () => {
    const fautes = {
      ...(estVide(destinataires) && SANS_DESTINATAIRE),
      ...(!aDuContenu(texte) && { texte: "Écrivez un message." }),
      ...(jointes.length > 0 && { pieces: PIECES_A_PROGRAMMER }),
    };
    setAProgrammer(!erreurs.poser(fautes));
  };
  const attendre = (quand: string) => {
    setAProgrammer(false);
    signaler(
      "succes",
      <>
        Le message partira {quand}. <Link href="/messages-programmes">Voir les messages programmés</Link>
      </>,
    );
    recommencer();
    placerLeFocus(() => document.querySelector("h1"));
  };
  const partir = (evenement: FormEvent) => {
    evenement.preventDefault();
    const fautes = {
      ...(estVide(destinataires) && SANS_DESTINATAIRE),
      ...(!estVide(destinataires) && confirme.obstacle(destinataires) && { beneficiaires: confirme.obstacle(destinataires) ?? "" }),
      ...(!aDuContenu(texte) && pretes.length === 0 && !obstacle && { texte: "Écrivez un message ou joignez un fichier." }),
      ...(obstacle && { pieces: obstacle }),
    };
    if (erreurs.poser(fautes)) return;
    const contenu = { texte, destinataires, pieces: pretes.map(({ id }) => id) };
    confirme.demander(destinataires, () =>
      envoyer.mutate(
        { ...contenu, cle: cleDeLEnvoi(contenu) },
        { onSuccess: (envoi) => envoye(envoi, texte), onError: (erreur) => void erreurs.poser(champsDe(erreur)) },
      ),
    );
  };

  return (
    <form
      noValidate
      onSubmit={partir}
      {...sansEnvoi}
      // What was confirmed is what leaves: nothing of it changes meanwhile.
      inert={confirme.attente}
      className={styles.formulaire}
      data-survol={survol || undefined}
      {...zone}
    >
      <p>Chaque destinataire reçoit un message individuel, dans sa propre conversation avec vous.</p>
      {reprise && <SaisieReprise quoi="Vous reprenez un brouillon : vérifiez ses destinataires." recommencer={recommencer} />}
      <ResumeErreurs erreurs={erreurs} champs={CHAMPS} />
      <EchecDEnvoi erreur={envoyer.error} />
      <ChoixDestinataires
        id={CHAMPS.beneficiaires.id}
        label="Destinataires"
        value={destinataires}
        onChange={(suivants) => {
          erreurs.corriger("beneficiaires", "listes");
          changer({ destinataires: suivants });
        }}
        erreur={erreurs.champs.beneficiaires ?? erreurs.champs.listes}
      />
      <Champ
        id={CHAMPS.texte.id}
        label="Message"
        aide="Pas de propos sensibles ni insultants."
        lignes={6}
        maxLength={10_000}
        value={texte}
        onChange={(suivant) => {
          erreurs.corriger("texte");
          changer({ texte: suivant });
        }}
        erreur={erreurs.champs.texte}
      />
      <div className={styles.pieces}>
        <BoutonJoindre lieu={LIEU_DES_DIFFUSIONS} enToutesLettres />
        <FormatsAcceptes lieu={LIEU_DES_DIFFUSIONS} className={styles.aide} />
      </div>
      <PiecesJointes lieu={LIEU_DES_DIFFUSIONS} />
      <LisibleParTous lieu={LIEU_DES_DIFFUSIONS} className={styles.aide} />
      {erreurs.champs.pieces && (obstacle ?? (erreurs.champs.pieces === PIECES_A_PROGRAMMER && jointes.length > 0)) && (
        <p className={styles.erreur}>{erreurs.champs.pieces}</p>
      )}
      <div className={styles.actions}>
        <Bouton aspect="secondaire" icone={AlarmClock} onPress={programmer} isDisabled={envoyer.isPending || confirme.attente}>
          Programmer l’envoi
        </Bouton>
        <Bouton id={BOUTON} type="submit" icone={Send} isPending={envoyer.isPending || confirme.attente}>
          {envoyer.isPending ? "Envoi en cours…" : "Envoyer le message à tous"}
        </Bouton>
      </div>
      {confirme.question}
      {aProgrammer && (
        <Suspense>
          <DialogueProgrammer
            texte={texte}
            {...destinataires}
            aQui={compterLesChoix(destinataires)}
            fermer={() => setAProgrammer(false)}
            programme={attendre}
          />
        </Suspense>
      )}
    </form>
  );
}

/** "2 listes et 1 bénéficiaire": who is in a list may change until it leaves. */
const compterLesChoix = ({ beneficiaires, listes }: Destinataires) =>
  [listes.length > 0 && compter(listes.length, "liste"), beneficiaires.length > 0 && compter(beneficiaires.length, "bénéficiaire")]
    .filter(Boolean)
    .join(" et ");
