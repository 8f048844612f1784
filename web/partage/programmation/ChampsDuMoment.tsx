import { Champ } from "@partage/ui/Champ";
import type { Erreurs } from "@partage/ui/useErreurs";
import { bornes, type Moment } from "./moments";
import styles from "./Programmation.module.css";

interface Props {
  moment: Moment;
  changer: (suivant: Moment) => void;
  erreurs: Erreurs;
}

/** A day and an hour, by the browser's own fields: every phone and screen reader knows them. */
export function ChampsDuMoment({ moment, changer, erreurs }: Props) {
  return (
    <div className={styles.moment}>
      <Champ
        label="Jour"
        type="date"
        isRequired
        entree={bornes()}
        value={moment.jour}
        onChange={(jour) => {
          erreurs.corriger("jour", "heure");
          changer({ ...moment, jour });
        }}
        erreur={erreurs.champs.jour}
      />
      <Champ
        label="Heure, à Paris"
        type="time"
        isRequired
        value={moment.heure}
        onChange={(heure) => {
          erreurs.corriger("heure");
          changer({ ...moment, heure });
        }}
        erreur={erreurs.champs.heure}
      />
    </div>
  );
}
