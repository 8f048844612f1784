import { type FormEvent, useState } from "react";
import type { Demarche } from "@jeune/api/demarches";
import { aviser } from "@jeune/ui/Avis";
import { Bouton } from "@jeune/ui/Bouton";
import { ChoixDeDate } from "@jeune/ui/ChoixDeDate";
import { aujourdhui } from "@jeune/ui/dates";
import { Feuille } from "@jeune/ui/Feuille";
import { ChoixDuMoyen } from "./ChoixDuMoyen";
import { Commentaire, fauteDuCommentaire } from "./Commentaire";
import styles from "./EcranCreation.module.css";
import { useReferentiel } from "./referentiel";
import { useModifier } from "./useModifier";

/** Another date, other words or another moyen; only what became different is sent. */
export function Modification({ demarche, fermer }: { demarche: Demarche; fermer: () => void }) {
  const modifier = useModifier();
  const [texte, setTexte] = useState(demarche.commentaire ?? "");
  const [moyen, setMoyen] = useState(demarche.moyen?.code ?? "");
  const [date, setDate] = useState(demarche.dateFin ?? "");
  const [essaye, setEssaye] = useState(false);
  const personnalisee = demarche.type === "personnalisee";
  const changement = {
    ...(personnalisee && texte.trim() !== demarche.commentaire && { commentaire: texte.trim() }),
    ...(!personnalisee && moyen !== demarche.moyen?.code && { moyen }),
    ...(date !== demarche.dateFin && { dateFin: date }),
  };
  const fauteDeDate =
    changement.dateFin === undefined
      ? undefined
      : date === ""
        ? "Choisissez une date."
        : date < aujourdhui()
          ? "Choisissez aujourd’hui ou un jour à venir."
          : undefined;
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault();
    setEssaye(true);
    if (fauteDeDate || (personnalisee && fauteDuCommentaire(texte))) return;
    fermer();
    if (Object.keys(changement).length === 0) return;
    void modifier(demarche, changement).then(() => aviser("Démarche modifiée"));
  };
  return (
    <Feuille titre="Modifier cette démarche" fermer={fermer}>
      <form onSubmit={envoyer} className={styles.formulaire} noValidate>
        {personnalisee ? (
          <Commentaire valeur={texte} changer={setTexte} essaye={essaye} />
        ) : (
          <Moyens demarche={demarche} choisi={moyen} choisir={setMoyen} />
        )}
        <ChoixDeDate label="Pour quand ?" valeur={date} changer={setDate} erreur={fauteDeDate} />
        <Bouton large type="submit">
          Enregistrer
        </Bouton>
      </form>
    </Feuille>
  );
}

/** The ways of its kind; without the dictionary, or when its kind has left it, only the one that was chosen. */
function Moyens({ demarche, choisi, choisir }: { demarche: Demarche; choisi: string; choisir: (code: string) => void }) {
  const tous = useReferentiel().data?.demarches.find(({ quoi }) => quoi === demarche.quoi?.code)?.moyens;
  const moyens = tous ?? (demarche.moyen ? [demarche.moyen] : []);
  return <ChoixDuMoyen moyens={moyens} choisi={choisi} choisir={choisir} />;
}
