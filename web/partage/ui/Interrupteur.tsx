import { Switch } from "react-aria-components/Switch";
import styles from "./Interrupteur.module.css";

interface Props {
  nom: string;
  aide?: string;
  actif: boolean;
  changer: (actif: boolean) => void;
}

/** Turns something on or off at once; its state is written beside it. */
export function Interrupteur({ nom, aide, actif, changer }: Props) {
  return (
    <Switch isSelected={actif} onChange={changer} className={styles.interrupteur ?? ""}>
      <span className={styles.texte}>
        {nom}
        {aide && <span className={styles.aide}>{aide}</span>}
      </span>
      <span className={styles.etat} aria-hidden="true">
        {actif ? "Activé" : "Désactivé"}
      </span>
      <span className={styles.piste} aria-hidden="true" />
    </Switch>
  );
}
