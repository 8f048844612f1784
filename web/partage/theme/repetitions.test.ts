import { expect, it } from "vitest";
import { sources } from "../test/sources";

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

it.each(["conseiller", "jeune"])("no stylesheet of %s says what another one says: they compose the same class", (application) => {
  const vues = new Map<string, string[]>();
  // Applications never take from each other: what both say alone may be said twice.
  for (const { chemin, texte } of sources(/\.css$/).filter((source) =>
    [application, "partage"].includes(source.chemin.split("/", 1)[0] ?? ""),
  ))
    for (const { selecteur, corps } of regles(texte)) vues.set(corps, [...(vues.get(corps) ?? []), `${chemin}: ${selecteur}`]);
  expect(vues.size).toBeGreaterThan(100);
  expect([...vues].filter(([, ou]) => ou.length > 1)).toEqual([]);
});
