import { AlarmClock, ChevronRight } from "lucide-react";
import { Link } from "wouter";
import { compter } from "@partage/format/texte";
import styles from "./Programmation.module.css";
import { useProgrammes } from "./programmes";

/** Leads to what waits, and tells of what was not sent; nothing while there is neither. */
export function LienDesProgrammes({ className }: { className: string | undefined }) {
  const { data } = useProgrammes();
  if (!data || data.total === 0) return null;
  const attendent = data.total - data.nonEnvoyes;
  return (
    <Link href="/messages-programmes" className={className ?? ""}>
      <AlarmClock size={18} aria-hidden="true" />
      <span>
        {attendent > 0 && compter(attendent, "message programmé", "messages programmés")}
        {attendent > 0 && data.nonEnvoyes > 0 && ", "}
        {data.nonEnvoyes > 0 && <span className={styles.manque}>{compter(data.nonEnvoyes, "non envoyé", "non envoyés")}</span>}
      </span>
      <ChevronRight size={18} aria-hidden="true" />
    </Link>
  );
}
