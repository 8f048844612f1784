import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Route, Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import type { OffreDetaillee } from "@partage/offres/offres";

const lue = vi.hoisted(() => ({ courante: undefined as unknown }));
vi.mock("@partage/offres/offres", () => ({
  useOffre: () => ({ data: lue.courante, status: "success", isPending: false, isError: false, error: null }),
}));
vi.mock("@jeune/api/offres", () => ({
  useConsultation: () => undefined,
  useFavori: () => ({ garde: false, postuleLe: undefined, envoi: undefined }),
  useGarderUneOffre: () => ({ garder: vi.fn<() => void>(), retirer: vi.fn<() => void>() }),
  usePartagerAuConseiller: () => vi.fn<() => void>(),
}));

const { requetes } = await import("@partage/api/requetes");
const { default: EcranOffre } = await import("./EcranOffre");

const OFFRE = {
  offre: { type: "immersion", id: "123-1", titre: "Boulanger" },
  competences: [],
  savoirEtre: [],
  formations: [],
  langues: [],
  permis: [],
} as unknown as OffreDetaillee;

function montrer(suite: Partial<OffreDetaillee>) {
  lue.courante = { ...OFFRE, ...suite };
  const { hook } = memoryLocation({ path: "/offres/immersion/123-1" });
  render(
    <QueryClientProvider client={requetes}>
      <Router hook={hook}>
        <Route path="/offres/:type/:id">
          <EcranOffre />
        </Route>
      </Router>
    </QueryClientProvider>,
  );
}

const FORMULAIRE = "https://immersion.example/offre?siret=123";

describe("an immersion", () => {
  it.each([
    ["email", "Écrire à l’entreprise", /vous répond par e-mail/u],
    ["telephone", "Demander le numéro de téléphone", /Un e-mail vous donnera son numéro/u],
    ["sur-place", "Demander l’adresse", /Un e-mail vous donnera l’adresse/u],
    [null, "Contacter l’entreprise", /se contacte depuis sa page/u],
  ] as const)("says how the company wants to be reached and opens the form of its source: %s", (contact, geste, phrase) => {
    montrer({ contact, postuler: FORMULAIRE });
    expect(screen.getByText(phrase)).toBeDefined();
    const lien = screen.getByRole<HTMLAnchorElement>("link", { name: new RegExp(`^${geste}\\s*\\(nouvelle fenêtre\\)$`, "u") });
    expect(lien.href).toBe(FORMULAIRE);
    expect(lien.rel).toContain("noopener");
  });

  it.each([
    ["telephone", /préfère que vous l’appeliez : dites/u],
    [null, /sur place ou par téléphone\. Dites/u],
  ] as const)("says what to do without a form: %s", (contact, phrase) => {
    montrer({ contact, postuler: null });
    expect(screen.getByText(phrase)).toBeDefined();
    expect(screen.queryByText(/formulaire/u)).toBeNull();
  });

  it("is the only type of which a company is contacted; the others are applied for", () => {
    montrer({ offre: { ...OFFRE.offre, type: "emploi" }, contact: null, postuler: FORMULAIRE });
    expect(screen.getByRole("link", { name: /^Postuler\s*\(nouvelle fenêtre\)$/u })).toBeDefined();
    expect(screen.queryByText(/entreprise se contacte/u)).toBeNull();
  });
});
