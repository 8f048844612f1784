import { majuscule } from "@partage/format/texte";

/** Where people live in France, by the name that they give it. */
const EN_FRANCE: Readonly<Record<string, string>> = {
  "Europe/Paris": "France métropolitaine",
  "America/Guadeloupe": "Guadeloupe",
  "America/Cayenne": "Guyane",
  "Indian/Reunion": "La Réunion",
  "America/Martinique": "Martinique",
  "Indian/Mayotte": "Mayotte",
  "Pacific/Noumea": "Nouvelle-Calédonie",
  "Pacific/Tahiti": "Polynésie, Tahiti",
  "Pacific/Gambier": "Polynésie, îles Gambier",
  "Pacific/Marquesas": "Polynésie, îles Marquises",
  "America/Port_of_Spain": "Saint-Barthélemy et Saint-Martin",
  "America/Miquelon": "Saint-Pierre-et-Miquelon",
  "Pacific/Wallis": "Wallis-et-Futuna",
};

/** The device's own. */
export const fuseauDeLAppareil = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** "Heure d’Europe centrale": what French calls the time of a zone; its own name where the browser does not know it. */
export function heureDe(fuseau: string): string {
  try {
    const parties = new Intl.DateTimeFormat("fr-FR", { timeZone: fuseau, timeZoneName: "longGeneric" }).formatToParts();
    return majuscule(parties.find(({ type }) => type === "timeZoneName")?.value ?? fuseau);
  } catch {
    return fuseau;
  }
}

/** "La Réunion", "New York": the place that a zone is named after. */
export const lieuDe = (fuseau: string) => EN_FRANCE[fuseau] ?? fuseau.slice(fuseau.lastIndexOf("/") + 1).replaceAll("_", " ");

/** "lundi 30 novembre, 14:05": what day and hour it is there. */
export function maintenantA(fuseau: string): string {
  try {
    return new Intl.DateTimeFormat("fr-FR", {
      timeZone: fuseau,
      weekday: "long",
      day: "numeric",
      month: "long",
      hour: "2-digit",
      minute: "2-digit",
    }).format();
  } catch {
    return "";
  }
}

/** What can be chosen: France first, then everywhere else by place; the present one is among them, whatever the browser knows. */
export function fuseauxAChoisir(present: string) {
  const enFrance = Object.keys(EN_FRANCE);
  const connus = "supportedValuesOf" in Intl ? Intl.supportedValuesOf("timeZone") : [];
  const ailleurs = [...new Set([present, fuseauDeLAppareil(), ...connus])].filter((fuseau) => !enFrance.includes(fuseau));
  return { enFrance, ailleurs: ailleurs.toSorted((un, autre) => lieuDe(un).localeCompare(lieuDe(autre), "fr")) };
}
