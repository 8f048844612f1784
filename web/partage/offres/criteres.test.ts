import { describe, expect, it } from "vitest";
import {
  adresseDe,
  changerDeType,
  corpsDe,
  type Criteres,
  criteresDe,
  enMots,
  fautesDe,
  manquePourPartager,
  requeteDe,
  SANS_CRITERE,
  titreDe,
} from "./criteres";

const EMPLOI: Criteres = {
  ...SANS_CRITERE,
  motsCles: "boulanger ",
  lieu: { cle: "commune:06088", nom: "Nice (06000)" },
  rayon: 20,
  contrats: ["cdi", "autre"],
  durees: ["temps-plein"],
  debutantAccepte: true,
};
const IMMERSION: Criteres = {
  ...SANS_CRITERE,
  type: "immersion",
  metier: { cle: "D1102", nom: "Boulangerie - viennoiserie" },
  lieu: { cle: "commune:06088", nom: "Nice (06000)" },
  rayon: 10,
};
const CIVIQUE: Criteres = { ...SANS_CRITERE, type: "service-civique", domaine: "sante", aPartirDu: "2027-01-04" };

const relu = (criteres: Criteres) => criteresDe(new URLSearchParams(adresseDe(criteres)));

describe("criteria", () => {
  it.each([
    ["a job", { ...EMPLOI, motsCles: "boulanger" }],
    ["an immersion", IMMERSION],
    ["civic service", CIVIQUE],
    ["a département", { ...SANS_CRITERE, lieu: { cle: "departement:06", nom: "Alpes-Maritimes (06)" } }],
    ["nothing but a type", SANS_CRITERE],
  ])("come back from the address of the page: %s", (_, criteres) => expect(relu(criteres)).toEqual(criteres));

  it("are none where the address holds none, and nonsense in it does no harm", () => {
    expect(criteresDe(new URLSearchParams(""))).toBeUndefined();
    expect(criteresDe(new URLSearchParams("type=autre"))).toBeUndefined();
    const lus = criteresDe(new URLSearchParams("type=emploi&contrats=cdi,<b>&rayon=1000&commune=06088&durees="));
    expect(lus).toMatchObject({ contrats: ["cdi"], durees: [], rayon: undefined, lieu: { nom: "06088" } });
  });

  it("ask the API for what applies to the type, and for nothing else", () => {
    expect(requeteDe(EMPLOI)).toEqual({
      type: "emploi",
      motsCles: "boulanger",
      commune: "06088",
      rayon: 20,
      contrats: "cdi,autre",
      durees: "temps-plein",
      debutantAccepte: "true",
    });
    expect(requeteDe({ ...EMPLOI, type: "service-civique" })).toEqual({ type: "service-civique", commune: "06088", rayon: 20 });
    expect(corpsDe({ ...EMPLOI, type: "immersion", metier: IMMERSION.metier })).toMatchObject({
      motsCles: null,
      contrats: null,
      metier: "D1102",
    });
  });

  it("keep a radius of nothing at all", () => expect(requeteDe({ ...EMPLOI, rayon: 0 }).rayon).toBe(0));

  it("keep what the next type has too: a commune stays, a département does not", () => {
    expect(changerDeType(EMPLOI, "immersion")).toMatchObject({ type: "immersion", lieu: EMPLOI.lieu, rayon: 20, motsCles: "boulanger " });
    const departement = { ...EMPLOI, lieu: { cle: "departement:06", nom: "Alpes-Maritimes (06)" }, rayon: undefined };
    expect(changerDeType(departement, "alternance").lieu.cle).toBe("departement:06");
    expect(changerDeType(departement, "service-civique").lieu).toEqual({ nom: "" });
  });

  it("say what is missing: a place that was typed but not chosen, the two of an immersion", () => {
    expect(fautesDe(EMPLOI)).toEqual({});
    expect(Object.keys(fautesDe({ ...EMPLOI, lieu: { nom: "Nic" } }))).toEqual(["lieu"]);
    expect(Object.keys(fautesDe({ ...SANS_CRITERE, type: "immersion" })).toSorted()).toEqual(["lieu", "metier"]);
  });

  it("are shared only when they say what and where", () => {
    expect(manquePourPartager(EMPLOI)).toBeUndefined();
    expect(manquePourPartager(SANS_CRITERE)).toBe("des mots-clés et un lieu");
    expect(manquePourPartager(CIVIQUE)).toBe("un lieu");
    expect(manquePourPartager(IMMERSION)).toBeUndefined();
  });

  it("are called and told as a person would", () => {
    expect(titreDe(EMPLOI)).toBe("boulanger à Nice");
    expect(titreDe({ ...EMPLOI, lieu: { cle: "departement:06", nom: "Alpes-Maritimes (06)" } })).toBe("boulanger – Alpes-Maritimes");
    expect(titreDe(IMMERSION)).toBe("Boulangerie - viennoiserie à Nice");
    expect(enMots(EMPLOI)).toContainEqual({ nom: "Contrat", valeur: "CDI, Autres" });
    expect(enMots(CIVIQUE, [{ code: "sante", libelle: "Santé" }])).toContainEqual({ nom: "Domaine", valeur: "Santé" });
    expect(enMots(IMMERSION)).toContainEqual({ nom: "Rayon", valeur: "10 km" });
  });
});
