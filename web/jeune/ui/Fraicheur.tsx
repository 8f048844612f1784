import { useState } from "react";
import { History } from "lucide-react";
import { useEnLigne } from "@jeune/horsLigne/reseau";
import styles from "./Fraicheur.module.css";

const relatif = new Intl.RelativeTimeFormat("fr-FR", { numeric: "always" });

/** How old something is, in words. */
function age(millisecondes: number): string {
  const minutes = Math.round(millisecondes / 60_000);
  if (minutes < 1) return "il y a moins d’une minute";
  if (minutes < 60) return relatif.format(-minutes, "minute");
  const heures = Math.round(minutes / 60);
  return heures < 24 ? relatif.format(-heures, "hour") : relatif.format(-Math.round(heures / 24), "day");
}

/** Says how old what is shown is, when it cannot be read again. */
export function Fraicheur({ lecture }: { lecture: { dataUpdatedAt: number; isError: boolean; data: unknown } }) {
  const [maintenant] = useState(Date.now);
  const enLigne = useEnLigne();
  if ((enLigne && !lecture.isError) || lecture.data === undefined) return null;
  return (
    <p role="status" className={styles.fraicheur}>
      <History size={16} aria-hidden="true" />
      <span>Lu {age(maintenant - lecture.dataUpdatedAt)} : ce qui a changé depuis n’est pas montré.</span>
    </p>
  );
}
