import { describe, expect, it } from "vitest";
import type { Schema } from "@partage/api/client";
import { cheminDeRecherche, cheminDOffre } from "./adresses";

const SANS = {
  type: "emploi",
  motsCles: null,
  commune: null,
  departement: null,
  rayon: null,
  contrats: null,
  durees: null,
  experiences: null,
  debutantAccepte: null,
  domaine: null,
  aPartirDu: null,
  metier: null,
} satisfies Schema<"CriteresDeRecherche">;

describe("the address of", () => {
  it("an offer", () => expect(cheminDOffre({ type: "emploi", id: "12/A" })).toBe("/offres/emploi/12%2FA"));

  it.each([
    [
      {
        titre: "vendeur à Nice",
        criteres: { ...SANS, motsCles: "vendeur", commune: "06088", rayon: 10, contrats: ["cdi" as const, "autre" as const] },
      },
      { type: "emploi", motsCles: "vendeur", commune: "06088", rayon: "10", contrats: "cdi,autre", lieu: "Nice" },
    ],
    [
      { titre: "Boulangerie - viennoiserie à Nice", criteres: { ...SANS, type: "immersion" as const, metier: "D1102", commune: "06088" } },
      { type: "immersion", metier: "D1102", commune: "06088", lieu: "Nice", nomDuMetier: "Boulangerie - viennoiserie" },
    ],
    [
      { titre: "Ma recherche", criteres: { ...SANS, departement: "06" } },
      { type: "emploi", departement: "06" },
    ],
  ])("a saved search: $titre", (recherche, parametres) => {
    const [chemin, suite] = cheminDeRecherche(recherche).split("?");
    expect(chemin).toBe("/offres");
    expect(Object.fromEntries(new URLSearchParams(suite))).toEqual(parametres);
  });
});
