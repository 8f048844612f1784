import { CalendarDays, Clock, FileText, type LucideIcon, MapPin, Tag } from "lucide-react";
import { formaterJour } from "@partage/format/dates";
import type { Offre } from "./offres";
import styles from "./Faits.module.css";

/** Where, how and when, in a line. */
export function Faits({ offre }: { offre: Offre }) {
  const faits: [LucideIcon, string, string | null | undefined | false][] = [
    [MapPin, "Lieu", offre.localisation],
    [FileText, "Contrat", offre.contrat],
    [Clock, "Durée", offre.duree],
    [Tag, "Domaine", offre.domaine],
    [CalendarDays, "Début", offre.debut && `Dès le ${formaterJour(offre.debut)}`],
  ];
  return (
    <ul className={styles.faits}>
      {faits.map(
        ([Icone, nom, valeur]) =>
          valeur && (
            <li key={nom}>
              <Icone size={16} aria-hidden="true" />
              <span className="lecteur">{nom} : </span>
              {valeur}
            </li>
          ),
      )}
    </ul>
  );
}
