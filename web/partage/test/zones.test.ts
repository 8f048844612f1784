import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sources, ZONES, type Zone } from "./sources";

/** What each area may import besides itself: applications share, they never take from each other. */
const PERMISES: Record<Zone, readonly Zone[]> = { conseiller: ["partage"], jeune: ["partage"], partage: [] };

const IMPORT = /(?:from|import|composes:.*from|import\()\s*["']([^"']+)["']/g;

/** The area that an import leads to, by its alias or by its relative path. */
function zoneDe(chemin: string, cible: string): Zone | undefined {
  const absolu = cible.startsWith(".") ? join(chemin, "..", cible) : cible.replace(/^@/, "");
  return ZONES.find((zone) => absolu.startsWith(`${zone}/`));
}

/** Imports that cross from one area into another that is not permitted. */
const fautes = (fichiers: { chemin: string; texte: string }[]) =>
  fichiers.flatMap(({ chemin, texte }) => {
    const depuis = ZONES.find((zone) => chemin.startsWith(`${zone}/`));
    return [...texte.matchAll(IMPORT)]
      .map(([, cible = ""]) => ({ cible, vers: zoneDe(chemin, cible) }))
      .filter(({ vers }) => depuis && vers && vers !== depuis && !PERMISES[depuis].includes(vers))
      .map(({ cible }) => `${chemin} imports ${cible}`);
  });

describe("the areas of the package", () => {
  it("share without knowing each other", () => {
    const tous = sources(/\.(tsx?|css)$/).filter(({ chemin }) => !chemin.endsWith("/zones.test.ts"));
    expect(tous.length).toBeGreaterThan(200);
    expect(fautes(tous)).toEqual([]);
  });

  it("are told apart by alias and by relative path, in scripts and in stylesheets", () => {
    const essais = [
      { chemin: "jeune/app/A.tsx", texte: 'import { X } from "@conseiller/app/X";' },
      { chemin: "conseiller/app/A.tsx", texte: 'const X = lazy(() => import("../../jeune/app/X"));' },
      { chemin: "partage/ui/A.ts", texte: 'export { X } from "../../jeune/X";' },
      { chemin: "partage/ui/A.module.css", texte: '.a { composes: x from "@conseiller/app/X.module.css"; }' },
    ];
    expect(fautes(essais)).toHaveLength(essais.length);
    expect(
      fautes([{ chemin: "jeune/app/A.tsx", texte: 'import { X } from "../../partage/X"; import "@partage/Y"; import "./Z";' }]),
    ).toEqual([]);
  });
});
