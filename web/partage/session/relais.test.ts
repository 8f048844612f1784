import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";

const RELAIS = "cej.relais";

/** What the browser says, and no script can. */
let quitter: (isTrusted: boolean) => void;

/** A page of the tab, in the place of the one before. */
async function ouvrirUnePage() {
  vi.resetModules();
  const ecouter = vi.spyOn(window, "addEventListener");
  const page = await import("./relais");
  const [, faire] = ecouter.mock.calls.find(([type]) => (type as string) === "pagehide") ?? [];
  ecouter.mockRestore();
  quitter = (isTrusted) => (faire as (evenement: { isTrusted: boolean }) => void)({ isTrusted });
  return page;
}

beforeEach(() => sessionStorage.clear());

describe("what a page leaves to the next one", () => {
  it("is there once, sealed, and not before the page is left", async () => {
    const premiere = await ouvrirUnePage();
    await premiere.preparerLeRelais({ jeton: "secret" });
    expect(sessionStorage.getItem(RELAIS)).toBeNull();
    quitter(true);
    const pli = sessionStorage.getItem(RELAIS) ?? "";
    expect(pli).not.toBe("");
    expect(pli + atob((JSON.parse(pli) as { octets: string }).octets)).not.toContain("secret");

    const suivante = await ouvrirUnePage();
    expect(suivante.relaisAttendu()).toBe(true);
    expect(await suivante.prendreLeRelais()).toEqual({ jeton: "secret" });
    expect(sessionStorage.getItem(RELAIS)).toBeNull();
    // A copy of it opens nothing: its key is gone.
    sessionStorage.setItem(RELAIS, pli);
    expect(await (await ouvrirUnePage()).prendreLeRelais()).toBeUndefined();
  });

  it("is the last that it was told, or nothing", async () => {
    const premiere = await ouvrirUnePage();
    await Promise.all([premiere.preparerLeRelais(1), premiere.preparerLeRelais(2)]);
    quitter(true);
    expect(await (await ouvrirUnePage()).prendreLeRelais()).toBe(2);

    const seconde = await ouvrirUnePage();
    await seconde.preparerLeRelais(3);
    seconde.neRienLaisser();
    quitter(true);
    expect(sessionStorage.getItem(RELAIS)).toBeNull();
  });

  it("is not brought out by a script's own event, nor by what makes no sense", async () => {
    const page = await ouvrirUnePage();
    await page.preparerLeRelais({ jeton: "secret" });
    quitter(false);
    expect(sessionStorage.getItem(RELAIS)).toBeNull();
    sessionStorage.setItem(RELAIS, JSON.stringify({ cle: "inconnue", iv: "*", octets: "" }));
    expect(await page.prendreLeRelais()).toBeUndefined();
    expect(sessionStorage.getItem(RELAIS)).toBeNull();
  });
});
