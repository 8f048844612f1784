import { type FormEvent, useState } from "react";
import { Bouton } from "@jeune/ui/Bouton";
import { ChoixDeDate } from "@jeune/ui/ChoixDeDate";
import { aujourdhui } from "@jeune/ui/dates";
import { Commentaire, fauteDuCommentaire } from "./Commentaire";
import styles from "./EcranCreation.module.css";
import { useCreation } from "./useCreation";

/** A démarche in one's own words. */
export function Personnalisee() {
  const creer = useCreation();
  const [texte, setTexte] = useState("");
  const [date, setDate] = useState(aujourdhui);
  const [essaye, setEssaye] = useState(false);
  const [depart, setDepart] = useState(false);
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault();
    setEssaye(true);
    if (fauteDuCommentaire(texte) || !date || depart) return;
    setDepart(true);
    void creer({ commentaire: texte.trim(), dateFin: date }, texte.trim());
  };
  return (
    <form onSubmit={envoyer} className={styles.formulaire} noValidate>
      <Commentaire valeur={texte} changer={setTexte} essaye={essaye} />
      <ChoixDeDate label="Quand ?" valeur={date} changer={setDate} {...(!date && { erreur: "Choisissez une date." })} />
      <Bouton large type="submit" enCours={depart}>
        Créer la démarche
      </Bouton>
    </form>
  );
}
