import { type FormEvent, useState } from "react";
import { Bouton } from "@jeune/ui/Bouton";
import { ChoixDeDate } from "@jeune/ui/ChoixDeDate";
import { aujourdhui } from "@jeune/ui/dates";
import { ChoixDuMoyen } from "./ChoixDuMoyen";
import styles from "./EcranCreation.module.css";
import type { Predefinie } from "./referentiel";
import { useCreation } from "./useCreation";

/** How a démarche will be done, and by when. */
export function Prevoir({ demarche: { quoi, libelle, moyens } }: { demarche: Predefinie }) {
  const creer = useCreation();
  const seul = moyens.length === 1 ? moyens[0]?.code : undefined;
  const [moyen, setMoyen] = useState(seul ?? "");
  const [date, setDate] = useState(aujourdhui);
  const [faute, setFaute] = useState(false);
  const [depart, setDepart] = useState(false);
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault();
    setFaute(!moyen);
    if (!moyen || !date || depart) return;
    setDepart(true);
    void creer({ quoi, moyen, dateFin: date }, libelle);
  };
  return (
    <form onSubmit={envoyer} className={styles.formulaire} noValidate>
      <ChoixDuMoyen moyens={moyens} choisi={moyen} choisir={setMoyen} faute={faute} />
      <ChoixDeDate label="Quand ?" valeur={date} changer={setDate} {...(!date && { erreur: "Choisissez une date." })} />
      <Bouton large type="submit" enCours={depart}>
        Créer la démarche
      </Bouton>
    </form>
  );
}
