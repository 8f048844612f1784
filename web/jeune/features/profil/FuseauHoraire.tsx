import { useId, useMemo } from "react";
import champs from "@jeune/ui/Champs.module.css";
import { Partie } from "@jeune/ui/Ecran";
import { Echec } from "@jeune/ui/Etats";
import { Interrupteur } from "@jeune/ui/Interrupteur";
import { useCompte } from "./compte";
import styles from "./EcranProfil.module.css";
import { fuseauDeLAppareil, fuseauxAChoisir, heureDe, lieuDe, maintenantA } from "./fuseaux";

/** Whose day it is: the device's, or that of a place that the person chooses. */
export function FuseauHoraire() {
  const { lecture, modifier } = useCompte();
  const compte = lecture.data;
  if (!compte) return null;
  const { suivreLAppareil } = compte;
  // What has just been chosen stays chosen: a keyboard goes through the list step by step.
  const fuseau = (modifier.isPending && modifier.variables.fuseau) || compte.fuseau;
  const ici = fuseauDeLAppareil();
  return (
    <Partie titre="Fuseau horaire">
      {modifier.isError && <Echec erreur={modifier.error} />}
      <div className={styles.bloc}>
        <Interrupteur
          nom="Suivre l’heure de cet appareil"
          aide={`Elle est celle de : ${lieuDe(ici)} (${heureDe(ici)}).`}
          actif={suivreLAppareil}
          enCours={modifier.isPending}
          changer={(suivre) => modifier.mutate(suivre ? { suivreLAppareil: true, fuseau: ici } : { suivreLAppareil: false })}
        />
        {!suivreLAppareil && <Choix fuseau={fuseau} choisir={(choisi) => modifier.mutate({ fuseau: choisi })} />}
        <p className={champs.note}>
          {heureDe(fuseau)} : il est {maintenantA(fuseau)}. « Aujourd’hui », les retards et les semaines suivent l’heure de cet endroit.
          Votre conseiller voit les mêmes.
        </p>
      </div>
    </Partie>
  );
}

function Choix({ fuseau, choisir }: { fuseau: string; choisir: (fuseau: string) => void }) {
  const id = useId();
  const { enFrance, ailleurs } = useMemo(() => fuseauxAChoisir(fuseau), [fuseau]);
  return (
    <div className={champs.champ}>
      <label htmlFor={id}>Mes journées sont celles de</label>
      <select id={id} className={champs.saisie} value={fuseau} onChange={({ target }) => choisir(target.value)}>
        <optgroup label="France">
          {enFrance.map((nom) => (
            <option key={nom} value={nom}>
              {lieuDe(nom)}
            </option>
          ))}
        </optgroup>
        <optgroup label="Ailleurs">
          {ailleurs.map((nom) => (
            <option key={nom} value={nom}>
              {lieuDe(nom)}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}
