import { cles } from "@jeune/api/cles";
import type { Moi } from "@jeune/api/moi";
import { requetes } from "@partage/api/requetes";
import { jourEnToutesLettres, midi, plusJours } from "@partage/format/dates";
import { majuscule } from "@partage/format/texte";

const avecLAnnee = new Intl.DateTimeFormat("fr-FR", { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** A day of the calendar, as the service writes it: "2026-11-30". */
export type Jour = string;

const jourDe = (date: Date): Jour =>
  `${date.getFullYear()}-${`${date.getMonth() + 1}`.padStart(2, "0")}-${`${date.getDate()}`.padStart(2, "0")}`;

/** The calendar of each zone that was asked for: to make one takes longer than to draw a row. */
const calendriers = new Map<string, Intl.DateTimeFormat>();

function calendrierDe(fuseau: string): Intl.DateTimeFormat {
  const connu = calendriers.get(fuseau) ?? new Intl.DateTimeFormat("sv-SE", { timeZone: fuseau });
  calendriers.set(fuseau, connu);
  return connu;
}

/** Today, where the person lives: the service counts the days of démarches by the same time zone. The device's before it has said which. */
export function aujourdhui(): Jour {
  const fuseau = requetes.getQueryData<Partial<Moi>>(cles.moi)?.fuseau;
  const maintenant = new Date();
  try {
    return fuseau ? calendrierDe(fuseau).format(maintenant) : jourDe(maintenant);
  } catch {
    // A zone that this browser does not have.
    return jourDe(maintenant);
  }
}

/** The Monday of the week of a day. */
export const lundiDe = (jour: Jour): Jour => plusJours(jour, -((midi(jour).getDay() + 6) % 7));

/** "aujourd’hui", "demain", "hier", "lundi 4 mars", "lundi 4 mars 2030" */
export function dire(jour: Jour): string {
  const ici = aujourdhui();
  if (jour === ici) return "aujourd’hui";
  if (jour === plusJours(ici, 1)) return "demain";
  if (jour === plusJours(ici, -1)) return "hier";
  return (jour.slice(0, 4) === ici.slice(0, 4) ? jourEnToutesLettres : avecLAnnee).format(midi(jour));
}

/** The same at the beginning of a line. */
export const titreDeJour = (jour: Jour) => majuscule(dire(jour));
