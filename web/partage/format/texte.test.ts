import { describe, expect, it } from "vitest";
import { aDuContenu, contient, contientLaPhrase, de, isoler, nomEtPrenom, prenomEtNom, situer } from "./texte";

describe("the preposition before a name", () => {
  it.each([
    ["Lucas N’Diaye", "de Lucas N’Diaye"],
    ["Inès Moreau", "d’Inès Moreau"],
    ["Éloïse", "d’Éloïse"],
    ["Hélène", "d’Hélène"],
    ["Hugo", "de Hugo"],
    ["Yanis", "de Yanis"],
    ["Yves", "d’Yves"],
  ])("%s", (nom, attendu) => expect(de(nom)).toBe(attendu));
});

const trouves = (texte: string, saisie: string) => situer(texte, saisie).map(([debut, fin]) => texte.slice(debut, fin));

describe("words found in a text", () => {
  it.each([
    ["Mon PERMIS de conduire", "permis", ["PERMIS"]],
    ["Élève à l’école", "eleve ecole", ["Élève", "école"]],
    ["Elève e\u0301cole", "ecole", ["e\u0301cole"]],
    ["œuvre et OEuvre", "oeuvre", ["œuvre", "OEuvre"]],
    ["mot, mots et motif", "mot mots", ["mot", "mots", "mot"]],
    ["rendez-vous", "rendezvous", ["rendez-vous"]],
    ["👍 d’accord", "daccord", ["d’accord"]],
    ["rien de tel", "zzz", []],
    ["tout", "", []],
  ])("%s / %s", (texte, saisie, attendus) => expect(trouves(texte, saisie)).toEqual(attendus));

  it("knows a phrase from its words in another order", () => {
    expect(contientLaPhrase("Votre rendez-vous LUNDI à 14 h", "rendez-vous lundi")).toBe(true);
    expect(contientLaPhrase("Lundi, un rendez-vous", "rendez-vous lundi")).toBe(false);
  });
});

describe("a text", () => {
  it.each(["", " \n", "\u200B", "\u2060\u200D", "\u2800\u3164", "\uFE0F", "\u2065\uFFF0", "\u{1D159}\uFFF9"])(
    "with nothing to see is empty: %j",
    (texte) => expect(aDuContenu(texte)).toBe(false),
  );

  it.each(["\u{1FAEA}", "\uFFFD", "·"])("with a sign is not: %s", (texte) => expect(aDuContenu(texte)).toBe(true));

  it.each([
    ["Işık Yıldız", "isik yildiz"],
    ["Łukasz Øre", "lukasz ore"],
    ["Đặng", "dang"],
    ["Straße", "strasse"],
    ["Zo\u200Bé", "zoe"],
  ])("of %s is found by %s", (texte, saisie) => expect(contient(texte, saisie)).toBe(true));

  it("that could reorder a sentence is isolated in it, and no other", () => {
    expect(isoler("Inès Moreau")).toBe("Inès Moreau");
    expect(prenomEtNom({ prenom: "אביגיל", nom: "כהן" })).toBe("\u2068אביגיל כהן\u2069");
    expect(isoler("\u202Ezoé\u202C")).toBe("\u2068\u202Ezoé\u202C\u2069");
  });
});

describe("the order of names", () => {
  const ines = { prenom: "Inès", nom: "Moreau" };

  it("is the last name first in lists, and the first name first in sentences", () => {
    expect(nomEtPrenom(ines)).toBe("Moreau Inès");
    expect(prenomEtNom(ines)).toBe("Inès Moreau");
  });

  it("is decided here and nowhere else", () => {
    const sources = import.meta.glob<string>(["/{conseiller,jeune,partage}/**/*.{ts,tsx}", "!**/*.test.*", "!**/texte.ts"], {
      query: "?raw",
      import: "default",
      eager: true,
    });
    expect(Object.keys(sources).length).toBeGreaterThan(100);
    const aLaMain = /\{[\w.?]*\b(prenom|nom)\}\s+\$?\{[\w.?]*\b(prenom|nom)\}/u;
    expect(Object.keys(sources).filter((fichier) => aLaMain.test(sources[fichier] ?? ""))).toEqual([]);
  });
});
