import { describe, expect, it } from "vitest";
import { ordonner } from "./ordreTenu";

const lignes = (ids: string, vue = "") => [...ids].map((id) => ({ id, vue }));
const ordre = (montrees: readonly { id: string }[]) => montrees.map(({ id }) => id).join("");
const absente = () => undefined;

describe("the order of the conversations", () => {
  it.each([
    ["is the service's when nobody is in the list", "abc", "cab", undefined, false, "cab"],
    ["does not move under the pointer, what comes is last", "abc", "dcab", undefined, true, "abcd"],
    ["loses who goes, under the pointer too", "abc", "ca", undefined, true, "ac"],
    ["leaves the open one where it is while others move", "abcd", "cdab", "b", false, "cbda"],
    ["begins afresh when nothing was shown", "", "bca", "a", false, "bca"],
    ["begins afresh under the pointer too", "", "bca", undefined, true, "bca"],
  ])("%s", (_, avant, apres, ouverte, tenu, attendu) => {
    const suite = ordonner(lignes(avant), lignes(apres, "nouvelle"), { ouverte, tenu, chercher: absente });
    expect(ordre(suite)).toBe(attendu);
    expect(suite.every(({ vue }) => vue === "nouvelle")).toBe(true);
    // Shown again, it stays so.
    expect(ordonner(suite, lignes(apres, "nouvelle"), { ouverte, tenu, chercher: absente })).toEqual(suite);
  });

  it.each([true, false])("keeps the open one that the filter no longer holds, as it is now (in the list: %s)", (tenu) => {
    const lue = { id: "b", vue: "lue" };
    const suite = ordonner(lignes("abc"), lignes("ac"), { ouverte: "b", tenu, chercher: () => lue });
    expect(ordre(suite)).toBe("abc");
    expect(suite[1]).toBe(lue);
    expect(ordre(ordonner(suite, lignes("ac"), { ouverte: "c", tenu, chercher: absente }))).toBe("ac");
  });
});
