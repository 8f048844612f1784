import { Send } from "lucide-react";
import { type FormEvent, useState } from "react";
import { champsDe, messageDe } from "@/shared/api/refus";
import { ChoixDestinataires } from "@/shared/destinataires/ChoixDestinataires";
import { estVide } from "@/shared/destinataires/destinataires";
import { BoutonJoindre, FormatsAcceptes, idDuTrombone } from "@/shared/pieces/BoutonJoindre";
import { LIEU_DES_DIFFUSIONS, piecesPretes, usePieces } from "@/shared/pieces/pieces";
import { PiecesJointes } from "@/shared/pieces/PiecesJointes";
import { useGlisserDeposer } from "@/shared/pieces/useGlisserDeposer";
import { Alerte } from "@/shared/ui/Alerte";
import { Bouton } from "@/shared/ui/Bouton";
import { Champ } from "@/shared/ui/Champ";
import { ResumeErreurs } from "@/shared/ui/ResumeErreurs";
import { type Envoi, useEnvoyerATous } from "../api/envois";
import { type Brouillon, cleDeLEnvoi, noterBrouillon } from "../brouillon";
import styles from "./FormulaireMultiDestinataires.module.css";

const CHAMPS = {
  beneficiaires: { id: "envoi-destinataires", nom: "Destinataires" },
  texte: { id: "envoi-message", nom: "Message" },
  pieces: { id: idDuTrombone(LIEU_DES_DIFFUSIONS), nom: "Pièces jointes" },
} as const;

interface Props {
  debut: Brouillon;
  envoye: (envoi: Envoi, texte: string) => void;
}

/** To whom, in which words, with which files. */
export function FormulaireMultiDestinataires({ debut, envoye }: Props) {
  const [brouillon, setBrouillon] = useState(debut);
  const [manques, setManques] = useState<Record<string, string>>({});
  const { pretes, obstacle } = piecesPretes(usePieces(LIEU_DES_DIFFUSIONS));
  const { survol, zone } = useGlisserDeposer(LIEU_DES_DIFFUSIONS);
  const envoyer = useEnvoyerATous();

  const { texte, destinataires } = brouillon;
  const changer = (changement: Partial<Brouillon>) => {
    const suivant = { ...brouillon, ...changement };
    setBrouillon(suivant);
    noterBrouillon(suivant);
  };
  const erreurs = Object.keys(manques).length > 0 ? manques : champsDe(envoyer.error);
  const partir = (evenement: FormEvent) => {
    evenement.preventDefault();
    const manquants = {
      ...(estVide(destinataires) && { beneficiaires: "Choisissez au moins un destinataire." }),
      ...(texte.trim() === "" && pretes.length === 0 && !obstacle && { texte: "Écrivez un message ou joignez un fichier." }),
      ...(obstacle && { pieces: obstacle }),
    };
    setManques(manquants);
    if (Object.keys(manquants).length > 0) return;
    const contenu = { texte, destinataires, pieces: pretes.map(({ id }) => id) };
    envoyer.mutate({ ...contenu, cle: cleDeLEnvoi(contenu) }, { onSuccess: (envoi) => envoye(envoi, texte) });
  };

  return (
    <form noValidate onSubmit={partir} className={styles.formulaire} data-survol={survol || undefined} {...zone}>
      <p>Chaque destinataire reçoit un message individuel, dans sa propre conversation avec vous.</p>
      <ResumeErreurs erreurs={erreurs} champs={CHAMPS} />
      {envoyer.isError && Object.keys(erreurs).length === 0 && (
        <Alerte ton="erreur" annoncee>
          {messageDe(envoyer.error)}
        </Alerte>
      )}
      <ChoixDestinataires
        id={CHAMPS.beneficiaires.id}
        label="Destinataires"
        value={destinataires}
        onChange={(suivants) => changer({ destinataires: suivants })}
        erreur={erreurs.beneficiaires}
      />
      <Champ
        id={CHAMPS.texte.id}
        label="Message"
        aide="Pas de propos sensibles ni insultants."
        lignes={6}
        maxLength={10_000}
        value={texte}
        onChange={(suivant) => changer({ texte: suivant })}
        erreur={erreurs.texte}
      />
      <div className={styles.pieces}>
        <BoutonJoindre lieu={LIEU_DES_DIFFUSIONS} enToutesLettres />
        <FormatsAcceptes lieu={LIEU_DES_DIFFUSIONS} className={styles.aide} />
      </div>
      <PiecesJointes lieu={LIEU_DES_DIFFUSIONS} />
      {erreurs.pieces && <p className={styles.erreur}>{erreurs.pieces}</p>}
      <div className={styles.actions}>
        <Bouton type="submit" icone={Send} isPending={envoyer.isPending}>
          {envoyer.isPending ? "Envoi en cours…" : "Envoyer le message à tous"}
        </Bouton>
      </div>
    </form>
  );
}
