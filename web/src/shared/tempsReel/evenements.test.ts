import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { TYPES_D_EVENEMENT } from "./connexion";

it("listens to every kind of event that is documented, and to no other", () => {
  const document = readFileSync(join(import.meta.dirname, "../../../../docs/evenements.md"), "utf8");
  const table = document.split("| `type` | who hears it |")[1]?.split("\n\n")[0] ?? "";
  const documentes = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, type]) => type);
  expect(documentes.length).toBeGreaterThan(8);
  expect([...TYPES_D_EVENEMENT].toSorted()).toEqual(documentes.toSorted());
});
