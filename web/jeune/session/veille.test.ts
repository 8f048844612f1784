import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { COMPTE, coffreDesJetons, effacerLAppareil, garder } from "@partage/rangement/coffre";
import { envoyerEnVeille } from "./veille";

const EMETTEUR = "https://identite.example/jeunes";
const NOM = `user:${EMETTEUR}:cej-jeune`;
const MAINTENANT = Math.floor(Date.now() / 1000);

const session = (autres: object = {}) => ({
  access_token: "premier",
  refresh_token: "une fois",
  scope: "openid offline_access",
  expires_at: MAINTENANT + 300,
  profile: { sub: "ines" },
  ...autres,
});

const deposer = (valeur: object) => coffreDesJetons.set(NOM, JSON.stringify(valeur));
const gardee = async () => JSON.parse((await coffreDesJetons.get(NOM)) ?? "null") as object | null;

/** What was asked of the API, by its token, and of the provider, by its form. */
let api: (string | null)[] = [];
let demandes: URLSearchParams[] = [];
let accepte: (jeton: string | null) => boolean = () => true;
let jetons = () => Promise.resolve(Response.json({ access_token: "second", refresh_token: "encore une fois", expires_in: 600 }));

beforeEach(async () => {
  [api, demandes] = [[], []];
  accepte = () => true;
  jetons = () => Promise.resolve(Response.json({ access_token: "second", refresh_token: "encore une fois", expires_in: 600 }));
  vi.stubGlobal("fetch", (quoi: Request | string, options?: { body: URLSearchParams }) => {
    if (quoi === `${EMETTEUR}/.well-known/openid-configuration`)
      return Promise.resolve(Response.json({ token_endpoint: `${EMETTEUR}/jeton` }));
    if (quoi === `${EMETTEUR}/jeton`) {
      demandes.push(options?.body ?? new URLSearchParams());
      return jetons();
    }
    const jeton = (quoi as Request).headers.get("Authorization");
    api.push(jeton);
    return Promise.resolve(new Response(null, { status: accepte(jeton) ? 204 : 401 }));
  });
  await effacerLAppareil();
  await garder(COMPTE, "ines");
});

const appeler = async () => (await envoyerEnVeille(new Request("https://cej.example/api/moi", { method: "POST", body: "{}" }))).status;

describe("the session of a device without a page", () => {
  it("calls with the token that is kept", async () => {
    await deposer(session());
    expect(await appeler()).toBe(204);
    expect(api).toEqual(["Bearer premier"]);
    expect(demandes).toEqual([]);
  });

  it.each([
    ["nobody's", undefined],
    ["another person's than what waits", session({ profile: { sub: "lucas" } })],
    ["what makes no sense", { access_token: 4 }],
  ])("calls nobody with %s", async (_, valeur) => {
    if (valeur) await deposer(valeur);
    expect(await appeler()).toBe(401);
    expect(api).toEqual([]);
  });

  it("is renewed once it has run out, once for all who ask, and kept for the next page", async () => {
    await deposer(session({ expires_at: MAINTENANT - 1 }));
    expect(await Promise.all([appeler(), appeler()])).toEqual([204, 204]);
    expect(api).toEqual(["Bearer second", "Bearer second"]);
    expect(demandes.map((demande) => Object.fromEntries(demande))).toEqual([
      { grant_type: "refresh_token", client_id: "cej-jeune", refresh_token: "une fois", scope: "openid offline_access" },
    ]);
    expect(await gardee()).toMatchObject({ access_token: "second", refresh_token: "encore une fois", profile: { sub: "ines" } });
  });

  it("is renewed when its token is refused, and that once", async () => {
    await deposer(session());
    accepte = (jeton) => jeton === "Bearer second";
    expect(await appeler()).toBe(204);
    accepte = () => false;
    expect(await appeler()).toBe(401);
    expect(demandes).toHaveLength(2);
  });

  it("is over when the provider refuses, and not when nobody answers", async () => {
    const echue = session({ expires_at: MAINTENANT - 1 });
    await deposer(echue);
    jetons = () => Promise.resolve(Response.json({ error: "invalid_grant" }, { status: 400 }));
    expect(await appeler()).toBe(401);
    jetons = () => Promise.reject(new TypeError("Failed to fetch"));
    await expect(appeler()).rejects.toThrow("Failed to fetch");
    jetons = () => Promise.resolve(new Response(null, { status: 503 }));
    await expect(appeler()).rejects.toThrow("out of order");
    expect(api).toEqual([]);
    expect(await gardee()).toEqual(echue);
  });

  it("is not brought back once the person has signed out", async () => {
    await deposer(session({ expires_at: MAINTENANT - 1 }));
    jetons = async () => {
      await effacerLAppareil();
      return Response.json({ access_token: "second", expires_in: 600 });
    };
    expect(await appeler()).toBe(401);
    expect(api).toEqual([]);
    expect(await coffreDesJetons.getAllKeys()).toEqual([]);
  });
});
