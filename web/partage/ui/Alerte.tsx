import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./Alerte.module.css";

type Ton = "info" | "succes" | "attention" | "erreur";

const ICONES = { info: Info, succes: CircleCheck, attention: TriangleAlert, erreur: CircleAlert } as const;
const MOTS = { info: "Information", succes: "Succès", attention: "Attention", erreur: "Erreur" } as const;

interface Props {
  id?: string;
  ton: Ton;
  children: ReactNode;
  /** What can be done about it. */
  action?: ReactNode;
  /** Read out as soon as it appears; errors interrupt. */
  annoncee?: boolean;
}

/** A notice in the page. Its tone is said in words too, never by colour alone. */
export function Alerte({ id, ton, children, action, annoncee }: Props) {
  const Icone = ICONES[ton];
  return (
    <div id={id} className={`${styles.alerte} ${styles[ton]}`} {...(annoncee && { role: ton === "erreur" ? "alert" : "status" })}>
      <Icone size={20} aria-hidden="true" className={styles.icone} />
      <div className={styles.texte}>
        <span className="lecteur">{MOTS[ton]} : </span>
        {children}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
