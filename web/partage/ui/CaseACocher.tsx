import { Check, Minus } from "lucide-react";
import { memo, type ReactNode, useEffect, useRef } from "react";
import styles from "./CaseACocher.module.css";

interface Props {
  children: ReactNode;
  cochee: boolean | "partielle";
  /** `etendre` when the shift key was held: everything since the last box is meant. */
  changer: (cochee: boolean, etendre: boolean) => void;
  id?: string;
  disabled?: boolean;
}

/** The browser's own box: hundreds of them cost nothing, and everyone knows them. */
export const CaseACocher = memo(function CaseACocher({ children, cochee, changer, id, disabled }: Props) {
  const entree = useRef<HTMLInputElement>(null);
  const partielle = cochee === "partielle";
  useEffect(() => {
    if (entree.current) entree.current.indeterminate = partielle;
  }, [partielle]);
  const Signe = partielle ? Minus : Check;
  return (
    <label className={styles.case} data-disabled={disabled || undefined}>
      <input
        ref={entree}
        id={id}
        type="checkbox"
        disabled={disabled}
        checked={cochee === true}
        onChange={(evenement) => changer(evenement.target.checked, (evenement.nativeEvent as MouseEvent).shiftKey)}
        className={styles.entree}
      />
      <span className={styles.carre} aria-hidden="true">
        <Signe size={16} strokeWidth={3} />
      </span>
      <span className={styles.texte}>{children}</span>
    </label>
  );
});
