import { type ReactNode, useSyncExternalStore } from "react";
import { Ecran } from "@jeune/ui/Ecran";
import { lireSession, suivreSession } from "@partage/session/session";
import styles from "./Informations.module.css";

/** A page to read; the way back leads to where its link was. */
export function Information({ titre, children }: { titre: string; children: ReactNode }) {
  const { etat } = useSyncExternalStore(suivreSession, lireSession);
  return (
    <Ecran titre={titre} retour={etat === "fermee" ? "/" : "/profil"}>
      <div className={styles.texte}>{children}</div>
    </Ecran>
  );
}
