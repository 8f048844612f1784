import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PAQUET = join(import.meta.dirname, "../..");

/** The areas of this package: two applications, and what they share. */
export const ZONES = ["conseiller", "jeune", "partage"] as const;

export type Zone = (typeof ZONES)[number];

/** Every source of the package with such an ending, by its path below `web/`. */
export function sources(fin: RegExp): { chemin: string; texte: string }[] {
  return ZONES.filter((zone) => existsSync(join(PAQUET, zone))).flatMap((zone) =>
    readdirSync(join(PAQUET, zone), { recursive: true, encoding: "utf8" })
      .filter((nom) => fin.test(nom))
      .map((nom) => ({ chemin: `${zone}/${nom}`, texte: readFileSync(join(PAQUET, zone, nom), "utf8") })),
  );
}
