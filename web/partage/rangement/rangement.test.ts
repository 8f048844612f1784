import { beforeEach, describe, expect, it, vi } from "vitest";

const charger = async () => {
  vi.resetModules();
  const rangement = await import("./rangement");
  const { textesParNom } = await import("./lecteurs");
  return { ...rangement, brouillons: rangement.creerBrouillon({ nom: "essai", vide: {}, lire: textesParNom }) };
};

describe("what a tab puts away", () => {
  beforeEach(() => sessionStorage.clear());

  it.each(["", "{", "null", "[]", "1", '"texte"', '{"a":1}', "undefined"])("breaks nothing when it is %j: it goes", async (valeur) => {
    sessionStorage.setItem("cej.brouillon.essai", valeur);
    const { brouillons } = await charger();
    expect(brouillons.lire()).toEqual({});
    expect(sessionStorage.getItem("cej.brouillon.essai")).toBeNull();
  });

  it("is not missed where there is no storage", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("", "SecurityError");
    });
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    const { brouillons } = await charger();
    brouillons.ecrire({ a: "commencé" });
    expect(brouillons.lire()).toEqual({ a: "commencé" });
  });

  it("comes back after a reload, and to the same account only", async () => {
    const premier = await charger();
    premier.reconnaitre("camille");
    premier.brouillons.ecrire({ a: "commencé" });

    const rechargee = await charger();
    expect(rechargee.brouillons.lire()).toEqual({ a: "commencé" });
    rechargee.reconnaitre("camille");
    expect(rechargee.brouillons.lire()).toEqual({ a: "commencé" });

    const autre = await charger();
    autre.reconnaitre("mehdi");
    expect(autre.brouillons.lire()).toEqual({});
    expect(sessionStorage.getItem("cej.brouillon.essai")).toBeNull();
  });

  it("is only the drafts after a session that ended by itself, and nothing after a sign-out", async () => {
    const { brouillons, neGarderQueLesBrouillons, reconnaitre, toutOublier, ranger } = await charger();
    reconnaitre("camille");
    brouillons.ecrire({ a: "commencé" });
    ranger("cej.messagerie-masquee", true);
    ranger("cej.brouillon.page-pas-encore-ouverte", { b: "commencé" });
    neGarderQueLesBrouillons();
    expect(Object.keys(sessionStorage).toSorted()).toEqual(["cej.brouillon.essai", "cej.brouillon.page-pas-encore-ouverte", "cej.compte"]);
    toutOublier();
    expect(sessionStorage).toHaveLength(0);
  });
});
