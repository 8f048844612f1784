import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { requetes } from "@partage/api/requetes";
import { effacerLAppareil, garder, reprendre } from "@partage/rangement/coffre";
import { memoriser, rappeler } from "./memoire";

let cesser = () => Promise.resolve();
let encoreASoi = true;

beforeEach(async () => {
  requetes.clear();
  await effacerLAppareil();
  encoreASoi = true;
  cesser = memoriser(() => Promise.resolve(encoreASoi));
});

afterEach(async () => {
  await cesser();
  requetes.clear();
});

/** What the device holds, once it has been written. */
const memoire = () => vi.waitFor(async () => expect(await reprendre("memoire")).toBeDefined(), { timeout: 5000 });

/** Another opening of the application. */
async function rouvrir() {
  await cesser();
  requetes.clear();
  await rappeler();
}

it("what was seen comes back with its time, and searches do not", async () => {
  await requetes.fetchQuery({ queryKey: ["jeune", "accueil"], queryFn: () => "vu" });
  await requetes.fetchQuery({ queryKey: ["jeune", "referentiel", "cv"], queryFn: () => "cherché", meta: { ephemere: true } });
  await memoire();
  const { dataUpdatedAt } = requetes.getQueryState(["jeune", "accueil"]) ?? {};
  await rouvrir();
  expect(requetes.getQueryData(["jeune", "accueil"])).toBe("vu");
  expect(requetes.getQueryState(["jeune", "accueil"])).toMatchObject({ dataUpdatedAt, status: "success" });
  expect(requetes.getQueryData(["jeune", "referentiel", "cv"])).toBeUndefined();
});

it("what could not be read again stays, opening after opening", async () => {
  const queryKey = ["jeune", "moi"];
  await requetes.fetchQuery({ queryKey, queryFn: () => "moi" });
  await expect(
    requetes.fetchQuery({ queryKey, queryFn: () => Promise.reject(new Error("réseau coupé")), staleTime: 0, retry: false }),
  ).rejects.toThrow("réseau coupé");
  expect(requetes.getQueryState(queryKey)?.status).toBe("error");
  await memoire();
  await rouvrir();
  expect(requetes.getQueryState(queryKey)).toMatchObject({ data: "moi", status: "success", error: null });
});

/** Something is seen, and the page goes out of sight: it is being written. */
async function voir() {
  await requetes.fetchQuery({ queryKey: ["jeune", "accueil"], queryFn: () => "vu" });
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  document.dispatchEvent(new Event("visibilitychange"));
}

describe("the device of someone who has left", () => {
  it("holds nothing of what was being written when it was emptied", async () => {
    await voir();
    await cesser();
    await effacerLAppareil();
    // Whatever was still to be sealed and written before this is there by now.
    await garder("autre chose", "dit");
    expect(await reprendre("autre chose")).toBe("dit");
    expect(await reprendre("memoire")).toBeUndefined();
  });

  it("is given nothing by a second tab", async () => {
    encoreASoi = false;
    await voir();
    await cesser();
    expect(await reprendre("memoire")).toBeUndefined();
  });
});
