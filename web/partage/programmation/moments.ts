import { jourDeParis, jourEnToutesLettres, midi, plusJours } from "@partage/format/dates";
import { majuscule } from "@partage/format/texte";

/** Counsellors live by it, wherever their browser thinks it is. */
const heureDeParis = new Intl.DateTimeFormat("fr-FR", { timeZone: "Europe/Paris", hour: "2-digit", minute: "2-digit" });

/** How far ahead the service takes a message, in days. */
const HORIZON = 90;

const LUNDI = 1;

/** A day and an hour of the wall clock in Paris, as the service takes them. */
export interface Moment {
  /** "2026-12-01" */
  jour: string;
  /** "09:00" */
  heure: string;
}

/** What the clocks of Paris show at an instant. */
export const momentDe = (instant: string | Date): Moment => ({
  jour: jourDeParis(instant),
  heure: heureDeParis.format(new Date(instant)),
});

/** The first and the last day that can be chosen. */
export function bornes(maintenant = new Date()): { min: string; max: string } {
  const { jour } = momentDe(maintenant);
  return { min: jour, max: plusJours(jour, HORIZON) };
}

/** What is offered at once: tomorrow morning and afternoon, and the next Monday that is not tomorrow. */
export function propositions(maintenant = new Date()): Moment[] {
  const { jour } = momentDe(maintenant);
  const demain = plusJours(jour, 1);
  const semaine = [2, 3, 4, 5, 6, 7, 8].map((nombre) => plusJours(jour, nombre));
  const lundi = semaine.find((autre) => midi(autre).getDay() === LUNDI) ?? demain;
  return [
    { jour: demain, heure: "09:00" },
    { jour: demain, heure: "14:00" },
    { jour: lundi, heure: "09:00" },
  ];
}

/** "demain (mardi 1er décembre) à 9h00", "lundi 7 décembre à 9h00" */
export function formaterMoment({ jour, heure }: Moment, maintenant = new Date()): string {
  const aujourdhui = momentDe(maintenant).jour;
  const date = jourEnToutesLettres.format(midi(jour)).replace(" 1 ", " 1er ");
  const proche = new Map([
    [aujourdhui, "aujourd’hui"],
    [plusJours(aujourdhui, 1), "demain"],
  ]).get(jour);
  return `${proche ? `${proche} (${date})` : date} à\u00A0${heure.replace(/^0/u, "").replace(":", "h")}`;
}

/** The same of an instant. */
export const formaterDepart = (instant: string, maintenant = new Date()) => formaterMoment(momentDe(instant), maintenant);

/** "Demain (mardi 1er décembre) à 9h00" */
export const titreDeMoment = (moment: Moment, maintenant = new Date()) => majuscule(formaterMoment(moment, maintenant));
