import { describe, expect, it } from "vitest";
import { adresseSure } from "./reglages";

describe("the address after a sign-in", () => {
  it("is the one asked for", () =>
    expect(adresseSure({ retour: "/beneficiaires/1?onglet=favoris#x" })).toBe("/beneficiaires/1?onglet=favoris#x"));

  it.each([
    undefined,
    null,
    {},
    { retour: 1 },
    { retour: "https://ailleurs.example/" },
    { retour: "//ailleurs.example" },
    { retour: "/\\ailleurs.example" },
    { retour: "/connexion/retour?code=1" },
  ])("is the home page for %j", (etat) => expect(adresseSure(etat)).toBe("/"));
});
