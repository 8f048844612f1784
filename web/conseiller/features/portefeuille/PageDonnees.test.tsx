import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

const { default: PageDonnees } = await import("./PageDonnees");

const DOSSIER = "01a229e5-27c8-71f1-866c-8e67a873eb87";
const TITULAIRE = "01a229e5-27c8-71f1-866c-8e67a873eb88";

function ouvrir(conflits: object[]) {
  const demandes: string[] = [];
  vi.stubGlobal("fetch", async (requete: Request) => {
    if (requete.method === "GET") return Response.json({ conflits });
    demandes.push(((await requete.json()) as { dossier: string }).dossier);
    return Response.json({ id: demandes.at(-1), le: "2026-11-20T10:00:00.000Z", documents: [] });
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PageDonnees />
    </QueryClientProvider>,
  );
  return demandes;
}

describe("addresses that two people claim", () => {
  it("are shown to an operator, who looks either dossier up", async () => {
    const demandes = ouvrir([{ dossier: DOSSIER, titulaire: TITULAIRE, depuis: "2026-11-20T10:00:00.000Z" }]);

    const carte = await screen.findByRole("region", { name: "Adresses en conflit" });
    expect(within(carte).getByRole("listitem").textContent).toContain("20/11/2026");
    for (const dossier of [TITULAIRE, DOSSIER]) {
      await userEvent.click(within(carte).getByRole("button", { name: `Chercher le dossier ${dossier}` }));
      expect(await screen.findByRole("region", { name: "Dossier trouvé" })).toHaveProperty("textContent", expect.stringContaining(dossier));
    }
    expect(demandes).toEqual([TITULAIRE, DOSSIER]);
  });

  it("take no room when there are none", async () => {
    const demandes = ouvrir([]);
    await userEvent.type(screen.getByRole("textbox"), `${DOSSIER}{Enter}`);
    await screen.findByRole("region", { name: "Dossier trouvé" });
    expect(demandes).toEqual([DOSSIER]);
    expect(screen.queryByRole("region", { name: "Adresses en conflit" })).toBeNull();
  });
});
