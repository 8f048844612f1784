import { majuscule } from "./texte";

const heure = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit" });
const jour = new Intl.DateTimeFormat("fr-FR", { day: "2-digit", month: "2-digit", year: "numeric" });
/** "lundi 4 mars" */
export const jourEnToutesLettres = new Intl.DateTimeFormat("fr-FR", { weekday: "long", day: "numeric", month: "long" });
const jourCourt = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "numeric" });
const jourEtMois = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long" });
const calendrierDeParis = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" });
const jourEtAnnee = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric" });

/** "15h02" */
export const formaterHeure = (instant: string | Date) => heure.format(new Date(instant)).replace(":", "h");

/** "08/09/2023" */
export const formaterJour = (instant: string | Date) => jour.format(new Date(instant));

/** "08/09" */
export const formaterJourCourt = (jourDuCalendrier: string) => jourCourt.format(midi(jourDuCalendrier));

/** "du 23 au 29 novembre", "du 30 novembre au 6 décembre" */
export function formaterPeriode(du: string, au: string): string {
  const [debut, fin] = [midi(du), midi(au)];
  return `du\u00A0${debut.getMonth() === fin.getMonth() ? debut.getDate() : jourEtMois.format(debut)} au\u00A0${jourEtMois.format(fin)}`;
}

/** "Aujourd’hui à 15h02", "Hier à 13h59", "Le 08/09/2023 à 15h02": as the guide shows instants. */
export function formaterInstant(instant: string | Date, maintenant = new Date()): string {
  return `${jourRelatif(new Date(instant), maintenant) ?? `Le\u00A0${formaterJour(instant)}`} à\u00A0${formaterHeure(instant)}`;
}

/** The same behind other words: "aujourd’hui à 10h30", "le 21/12/2022 à 14h45". */
export function instantDansUnePhrase(instant: string | Date): string {
  const texte = formaterInstant(instant);
  return texte.charAt(0).toLowerCase() + texte.slice(1);
}

/** The title of a day in a conversation: "Aujourd’hui", "Hier", "Lundi 4 mars", "4 mars 2023". */
export function formaterTitreDeJour(instant: string | Date, maintenant = new Date()): string {
  const date = new Date(instant);
  const texte =
    jourRelatif(date, maintenant) ?? (date.getFullYear() === maintenant.getFullYear() ? jourEnToutesLettres : jourEtAnnee).format(date);
  return majuscule(texte);
}

/** Tells the days of instants apart, in the time zone of the browser. */
export const cleDeJour = (instant: string | Date) => new Date(instant).toDateString();

/** Noon of a day of the calendar, in the time zone of the browser: midnight elsewhere may be the day before. */
export const midi = (jourDuCalendrier: string) => new Date(`${jourDuCalendrier}T12:00:00`);

/** "2026-11-30": the day that the clocks of Paris show, by which the service counts what is a counsellor's. */
export const jourDeParis = (instant: string | Date) => calendrierDeParis.format(new Date(instant));

/** So many days later in the calendar, whatever the clocks do in between. */
export function plusJours(jourDuCalendrier: string, jours: number): string {
  const suivant = new Date(`${jourDuCalendrier}T12:00:00Z`);
  suivant.setUTCDate(suivant.getUTCDate() + jours);
  return suivant.toISOString().slice(0, 10);
}

function jourRelatif(date: Date, maintenant: Date): string | undefined {
  const hier = new Date(maintenant);
  hier.setDate(hier.getDate() - 1);
  if (date.toDateString() === maintenant.toDateString()) return "Aujourd’hui";
  return date.toDateString() === hier.toDateString() ? "Hier" : undefined;
}
