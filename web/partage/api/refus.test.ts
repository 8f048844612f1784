import { describe, expect, it } from "vitest";
import { type CodeDeRefus, ErreurApi, Panne } from "./erreurs";
import { champsDe, messageDe, messageDuCode, parlerAuJeune } from "./refus";

describe("the messages of refusals", () => {
  it("give no code away to people, and say something for a code of tomorrow", () => {
    const message = messageDe(new ErreurApi({ code: "un-code-de-demain" as CodeDeRefus }, 409));
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

  it("speak to the young person of her own follow-up, not of somebody", () => {
    expect(messageDuCode("beneficiaire-inconnu")).toMatch(/^Ce bénéficiaire/);
    parlerAuJeune();
    expect(messageDuCode("beneficiaire-inconnu")).toMatch(/^Votre suivi/);
    expect(messageDuCode("piece-vide")).toBe("Ce fichier est vide. Choisissez-en un autre.");
  });
});
