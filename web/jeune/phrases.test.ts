import { expect, it } from "vitest";
import { DEROGATIONS, RESTE_A_FAIRE } from "@partage/informations/rgaa";
import { MOTS } from "./informations/Aide";
import { motsDe, phrasesDe, textesDe } from "@partage/test/phrases";
import { sources } from "@partage/test/sources";

/** More, and a sentence is hard to read (FALC, Inclusion Europe). */
const MOTS_AU_PLUS = 15;

/** Read by nobody: what the service worker logs, how the audit saw a criterion (what it leaves to people is shown), a table of letters. */
const JAMAIS_LUES = /sw\.ts$|rgaa\.ts$|^partage\/test\/|^partage\/format\/texte\.ts$/;

const lues = () => sources(/(?<!\.test)\.tsx?$/).filter(({ chemin }) => /^(jeune|partage)\//.test(chemin) && !JAMAIS_LUES.test(chemin));

it("young people read no sentence of more than 15 words", () => {
  const phrases = lues().flatMap(({ chemin, texte }) =>
    textesDe(chemin, texte)
      .flatMap(phrasesDe)
      .map((phrase) => ({ chemin, phrase })),
  );
  phrases.push(...[...DEROGATIONS, ...RESTE_A_FAIRE].map((phrase) => ({ chemin: "rgaa.ts", phrase })));
  expect(phrases.length).toBeGreaterThan(500);
  const longues = phrases
    .filter(({ phrase }) => motsDe(phrase) > MOTS_AU_PLUS)
    .map(({ chemin, phrase }) => `${chemin}: ${motsDe(phrase)} words: ${phrase}`);
  expect(longues).toEqual([]);
});

it("young people find what an administrative word means in their help", () => {
  const texte = lues()
    .map((source) => source.texte)
    .join("\n");
  const administratifs = [
    "Contrat d’Engagement Jeune",
    "Journal de Recherche d’Emploi",
    "Gestion des Parcours",
    "dentifiant France Travail",
    "lternance",
    "mmersion",
    "ervice civique",
    "émarche",
  ];
  expect(administratifs.filter((mot) => !texte.includes(mot))).toEqual([]);
  expect(administratifs.filter((mot) => !MOTS.some(([explique]) => explique.includes(mot)))).toEqual([]);
});

it("reads a sentence across what is inside it, and counts as one does", () => {
  const source = 'const a = <p>Ceci est <strong>très</strong> long, {nom}. Et <Link href="/">ceci</Link> non.<br />{`Et ${un} autre`}</p>;';
  const phrases = textesDe("a.tsx", source).flatMap(phrasesDe);
  expect(phrases).toContain("Ceci est très long, ….");
  expect(phrases.some((phrase) => phrase.startsWith("Et ceci non."))).toBe(true);
  expect(motsDe("L’heure de « Paris » : … – 15 h")).toBe(6);
});
