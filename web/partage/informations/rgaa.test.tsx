import { render, screen } from "@testing-library/react";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentDAccessibilite } from "../test/accessibilite";
import { sources } from "../test/sources";
import { conformiteDe, etatDe } from "./conformite";
import { DeclarationDAccessibilite } from "./DeclarationDAccessibilite";
import { NIVEAUX } from "./niveaux";
import { APPLICATIONS, CRITERES, type Critere, ECHANTILLON } from "./rgaa";

const DEPOT = join(import.meta.dirname, "../../..");
const DOCUMENT = join(DEPOT, "docs/accessibilite.md");

/** How many criteria each theme of RGAA 4.1.2 has. */
const PAR_THEME = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

/** What a test is called, in C# and here. */
const nomsDesTests = () => {
  const enCSharp = ["Cej.EndToEnd.Tests", "Cej.Functions.Tests"]
    .flatMap((projet) =>
      readdirSync(join(DEPOT, projet), { recursive: true, encoding: "utf8" })
        .filter((nom) => nom.endsWith("Tests.cs"))
        .map((nom) => readFileSync(join(DEPOT, projet, nom), "utf8")),
    )
    .flatMap((texte) => [...texte.matchAll(/\[(?:Fact|Theory)\b[^;{]*?public (?:async )?(?:Task|void) (\w+)\(/gs)].map(([, nom]) => nom));
  return new Set([...enCSharp, ...sources(/\.test\.tsx?$/).map(({ chemin }) => chemin.split("/").at(-1))]);
};

describe("the grid of the audit", () => {
  it("has the 106 criteria of RGAA 4.1.2, each once and in order", () => {
    const attendus = PAR_THEME.flatMap((combien, theme) => Array.from({ length: combien }, (_, rang) => `${theme + 1}.${rang + 1}`));
    expect(attendus).toHaveLength(106);
    expect(CRITERES.map(({ numero }) => numero)).toEqual(attendus);
  });

  it("says of each criterion how it was seen, and why when it is not conforming", () => {
    const sansPreuve = CRITERES.filter(({ tests = [], vu }) => tests.length === 0 && !vu);
    const sansMotif = CRITERES.filter(({ etats, motif }) => etats.includes("NC") !== (motif !== undefined));
    expect([...sansPreuve, ...sansMotif].map(({ numero }) => numero)).toEqual([]);
  });

  it("names tests that exist", () => {
    const connus = nomsDesTests();
    expect(connus.size).toBeGreaterThan(500);
    expect(CRITERES.flatMap(({ tests = [] }) => tests).filter((test) => !connus.has(test))).toEqual([]);
  });

  it("has a sample of every kind of page that is asked for, in both applications", () => {
    for (const { id } of APPLICATIONS) {
      const pages = ECHANTILLON.filter(({ application }) => application === id).map(({ page }) => page);
      for (const genre of [/connexion/i, /accueil/i, /mentions/i, /aide/i, /accessibilit/i, /recherche/i, /plan/i, /télécharge/i])
        expect(pages.join("\n")).toMatch(genre);
    }
  });

  it("is what docs/accessibilite.md shows", () => {
    if (process.env.CEJ_ACCESSIBILITE === "ecrire") writeFileSync(DOCUMENT, documentDAccessibilite());
    expect(readFileSync(DOCUMENT, "utf8")).toBe(documentDAccessibilite());
  });
});

const grille = (...etats: Critere["etats"][]): Critere[] => etats.map((deux) => ({ numero: "1.1", titre: "", etats: deux }));

describe("the rate", () => {
  it("counts the criteria that apply, and says 100 of all of them only", () => {
    expect(conformiteDe("conseiller", grille(["C", "NC"], ["C", "C"], ["NA", "C"]))).toEqual({
      conformes: 2,
      nonConformes: 0,
      sansObjet: 1,
      taux: 100,
      niveau: "totalement conforme",
    });
    expect(conformiteDe("jeune", grille(["C", "NC"], ["C", "C"], ["NA", "C"]))).toMatchObject({
      taux: 66,
      niveau: "partiellement conforme",
    });
    const presque = grille(...Array.from({ length: 300 }, (): Critere["etats"] => ["C", "C"]), ["NC", "NC"]);
    expect(conformiteDe("jeune", presque)).toMatchObject({ taux: 99, niveau: "partiellement conforme" });
    expect(conformiteDe("jeune", grille(["C", "NC"], ["C", "NC"], ["C", "C"]))).toMatchObject({ taux: 33, niveau: "non conforme" });
  });

  it.each(APPLICATIONS)("of $nom is what its pages say", ({ id, nom }) => {
    const { taux, niveau } = conformiteDe(id);
    expect(NIVEAUX[id]).toBe(niveau);
    render(<DeclarationDAccessibilite application={id} signaler="Dites-le." />);
    expect(screen.getByText(`« ${nom} » est`, { exact: false })).toHaveProperty("textContent", expect.stringContaining(niveau));
    expect(screen.getByText(`${taux} %`)).toBeDefined();
    expect(screen.getByText("auto-évaluation")).toBeDefined();
    expect(screen.getByRole("link", { name: /message au Défenseur des droits/ })).toBeDefined();
    for (const critere of CRITERES.filter((un) => etatDe(un, id) === "NC"))
      expect(screen.getByText(`Critère ${critere.numero},`, { exact: false })).toBeDefined();
  });
});
