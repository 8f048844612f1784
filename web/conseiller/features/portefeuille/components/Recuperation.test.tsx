import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Page } from "@partage/ui/Page";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

const { default: Recuperation } = await import("./Recuperation");

/** As the page: the banner is there while some are to be taken back. */
function Banniere() {
  const { data } = useQuery({
    queryKey: ["portefeuille", "essai"],
    queryFn: async () =>
      ((await (await fetch(new Request("http://essai/api/portefeuille"))).json()) as { beneficiairesARecuperer: number })
        .beneficiairesARecuperer,
  });
  return data ? <Recuperation nombre={data} /> : null;
}

const RETOURS = [
  { id: "1", prenom: "Bachir", nom: "Abbas", chez: { id: "m", prenom: "Mehdi", nom: "Benali" }, depuis: "2026-11-20T10:00:00.000Z" },
  { id: "2", prenom: "Inès", nom: "Moreau", chez: { id: "m", prenom: "Mehdi", nom: "Benali" }, depuis: "2026-11-20T10:00:00.000Z" },
];

describe("taking people back", () => {
  it("says who follows them, survives a cut under the same key, then tells what became of it", async () => {
    const cles: (string | null)[] = [];
    vi.stubGlobal("fetch", (requete: Request) => {
      if (requete.url === "http://essai/api/portefeuille")
        return Promise.resolve(Response.json({ beneficiairesARecuperer: cles.length < 2 ? 2 : 0 }));
      // Slower than the page: the banner has gone before everything is read again.
      if (requete.method === "GET" && cles.length === 2) return new Promise<Response>(() => undefined);
      if (requete.method === "GET") return Promise.resolve(Response.json({ beneficiaires: RETOURS, total: 2 }));
      cles.push(requete.headers.get("Idempotency-Key"));
      return cles.length === 1
        ? Promise.reject(new TypeError("Failed to fetch"))
        : Promise.resolve(
            Response.json(
              {
                recuperes: 1,
                resultats: [
                  { beneficiaire: "1", reaffecte: true },
                  { beneficiaire: "2", reaffecte: false, code: "plus-a-recuperer" },
                ],
              },
              { status: 201 },
            ),
          );
    });
    render(
      <QueryClientProvider client={new QueryClient()}>
        <main id="contenu">
          <Page titre="Portefeuille">
            <Banniere />
          </Page>
        </main>
      </QueryClientProvider>,
    );
    await userEvent.click(await screen.findByText("Voir qui les suit"));
    expect((await screen.findByText(/Moreau Inès/)).textContent).toBe("Moreau Inès : Mehdi Benali, depuis le 20/11/2026");
    const bouton = screen.getByRole("button", { name: "Récupérer les bénéficiaires" });
    await userEvent.click(bouton);
    expect((await screen.findByRole("alert")).textContent).toMatch(/réseau/);
    await userEvent.click(bouton);
    await screen.findByText(/1 bénéficiaire récupéré/);
    expect(screen.getByText(/Moreau Inès : Cette personne n’est plus à récupérer/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Récupérer les bénéficiaires" })).toBeNull();
    expect(cles[1]).toBe(cles[0]);
    expect(document.activeElement?.textContent).toBe("Portefeuille");
  });
});
