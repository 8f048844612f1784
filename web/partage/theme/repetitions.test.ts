import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const SOURCES = join(import.meta.dirname, "..");

/** Below this many, a shared class would be longer than what it saves. */
const DECLARATIONS = 3;

/** Every rule of a stylesheet with the declarations of its body, whatever their order. */
function regles(css: string): { selecteur: string; corps: string }[] {
  return [...css.replaceAll(/\/\*.*?\*\//gs, "").matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selecteur = "", corps = ""]) => {
    const declarations = corps
      .split(";")
      .map((declaration) => declaration.trim())
      .filter(Boolean);
    return declarations.length < DECLARATIONS ? [] : [{ selecteur: selecteur.trim(), corps: declarations.toSorted().join("; ") }];
  });
}

it("no stylesheet says what another one says: they compose the same class", () => {
  const vues = new Map<string, string[]>();
  for (const fichier of readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((nom) => nom.endsWith(".css")))
    for (const { selecteur, corps } of regles(readFileSync(join(SOURCES, fichier), "utf8")))
      vues.set(corps, [...(vues.get(corps) ?? []), `${fichier}: ${selecteur}`]);
  expect(vues.size).toBeGreaterThan(100);
  expect([...vues].filter(([, ou]) => ou.length > 1)).toEqual([]);
});
