import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ErreurApi, Panne } from "./erreurs";
import { champsDe, MESSAGES, messageDe } from "./refus";

const RACINE = join(import.meta.dirname, "../../../..");

/** `new(RefusKind.X, "code", …)` in the domain and the functions, `Http("code", …)` where only HTTP knows the refusal. */
const CODE = /(?:RefusKind\.\w+,|\bHttp\()\s*"([a-z-]+)"/g;

function codesDesSources(): Set<string> {
  const codes = new Set<string>();
  for (const projet of ["Cej.Domain", "Cej.Functions"])
    for (const fichier of readdirSync(join(RACINE, projet), { recursive: true, encoding: "utf8" }))
      if (fichier.endsWith(".cs") && !/(^|\/)(bin|obj)\//.test(fichier))
        for (const [, code] of readFileSync(join(RACINE, projet, fichier), "utf8").matchAll(CODE)) codes.add(code ?? "");
  return codes;
}

describe("the messages of refusals", () => {
  it("know every code that the API can answer", () => {
    const codes = [...codesDesSources()];
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !(code in MESSAGES))).toEqual([]);
  });

  it("give no code away to people, and say something for a code of tomorrow", () => {
    const message = messageDe(new ErreurApi({ code: "un-code-de-demain" }, 409));
    expect(message).not.toContain("un-code-de-demain");
    expect(message).toMatch(/Réessayez/);
  });

  it("tell a cut network from a service that fails", () => {
    expect(messageDe(new Panne())).toMatch(/réseau/);
    expect(messageDe(new Panne(502))).toMatch(/service/);
  });

  it("give one message a field", () => {
    const erreur = new ErreurApi({ code: "champs-invalides", errors: { email: ["Première.", "Seconde."] } }, 400);
    expect(champsDe(erreur)).toEqual({ email: "Première." });
    expect(champsDe(new Panne())).toEqual({});
  });
});
