import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

const { default: PageReaffectation } = await import("../PageReaffectation");

const collegue = (id: string, prenom: string, nom: string) => ({
  id,
  prenom,
  nom,
  email: `${prenom}@francetravail.example`,
  agence: "Thiers",
});
const COLLEGUES = [collegue("c", "Camille", "Lefèvre"), collegue("m", "Mehdi", "Benali")];
const PERSONNES = [
  { id: "1", nom: "Abbas", prenom: "Bachir", reaffectationTemporaire: false },
  { id: "2", nom: "Moreau", prenom: "Inès", reaffectationTemporaire: true },
];

let reponses: (() => Promise<Response>)[];
const demandes: { cle: string | null; corps: Record<string, unknown> }[] = [];

const coupure = () => Promise.reject(new TypeError("Failed to fetch"));
const probleme = (errors: Record<string, string[]>) => () =>
  Promise.resolve(
    Response.json({ code: "champs-invalides", errors }, { status: 400, headers: { "Content-Type": "application/problem+json" } }),
  );
const faite = () =>
  Promise.resolve(
    Response.json(
      {
        id: "r",
        type: "temporaire",
        le: "",
        cible: { id: "m", prenom: "Mehdi", nom: "Benali" },
        reaffectes: 1,
        resultats: [
          { beneficiaire: "1", reaffecte: true },
          { beneficiaire: "2", reaffecte: false, code: "plus-dans-le-portefeuille", message: "…" },
        ],
      },
      { status: 201 },
    ),
  );

const conseiller = async (champ: string, saisie: string) => {
  const entree = screen.getByRole<HTMLInputElement>("combobox", { name: champ });
  await userEvent.type(entree, `${saisie}{Enter}`);
  await vi.waitFor(() => expect(entree.value).toMatch(/Camille Lefèvre|Mehdi Benali/));
  await vi.waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
};
const remplir = async () => {
  await userEvent.click(screen.getByRole("radio", { name: "Temporaire" }));
  await conseiller("Conseiller actuel", "camille");
  await userEvent.click(await screen.findByRole("checkbox", { name: /Tout sélectionner/ }));
  await conseiller("Nouveau conseiller", "mehdi");
};
const reaffecter = () => userEvent.click(screen.getByRole("button", { name: /^Réaffecter/ }));
const confirmer = () => userEvent.click(screen.getByRole("button", { name: "Confirmer la réaffectation" }));

describe("a reassignment", () => {
  beforeEach(() => {
    demandes.length = 0;
    vi.stubGlobal("fetch", async (requete: Request) => {
      const { pathname, searchParams } = new URL(requete.url);
      if (pathname === "/api/reaffectation/conseillers")
        return Response.json({
          conseillers: COLLEGUES.filter(({ prenom }) => prenom.toLowerCase().startsWith(searchParams.get("recherche") ?? "")),
        });
      if (pathname.endsWith("/beneficiaires")) return Response.json({ conseiller: COLLEGUES[0], beneficiaires: PERSONNES, total: 2 });
      demandes.push({ cle: requete.headers.get("Idempotency-Key"), corps: await requete.json() });
      return (reponses.shift() ?? coupure)();
    });
    render(
      <QueryClientProvider client={new QueryClient()}>
        <PageReaffectation />
      </QueryClientProvider>,
    );
  });

  it("says what is missing of its four steps, and sends nothing", async () => {
    await reaffecter();
    expect(screen.getByText("3 champs sont à corriger :")).toBeTruthy();
    await conseiller("Conseiller actuel", "camille");
    await conseiller("Nouveau conseiller", "camille");
    await reaffecter();
    expect(screen.getByRole("link", { name: /Nouveau conseiller : Choisissez un autre conseiller/ })).toBeTruthy();
    expect(screen.getByRole("link", { name: /Bénéficiaires : Sélectionnez/ })).toBeTruthy();
    expect(demandes).toEqual([]);
  });

  it("asks once more, survives a cut under the same key, and tells what became of each", async () => {
    reponses = [coupure, faite];
    await remplir();
    await reaffecter();
    expect(screen.getByRole("alertdialog", { name: "Réaffecter 2 bénéficiaires ?" }).textContent).toMatch(
      /Camille Lefèvre.*Mehdi Benali.*temporairement/,
    );
    await confirmer();
    expect((await screen.findByRole("alert")).textContent).toMatch(/réseau/);
    await confirmer();
    await screen.findByText(/1 bénéficiaire réaffecté temporairement à Mehdi Benali/);
    expect(demandes.map(({ cle }) => cle)).toEqual([demandes[0]?.cle, demandes[0]?.cle]);
    expect(demandes[1]?.corps).toEqual({ source: "c", cible: "m", beneficiaires: ["1", "2"], temporaire: true });
    expect(screen.getAllByRole("listitem")[0]?.textContent).toMatch(/Moreau Inès.*n’est plus dans ce portefeuille/);
  });

  it("keeps everything when the API finds a field to correct", async () => {
    reponses = [probleme({ cible: ["Refusé."] })];
    await remplir();
    await reaffecter();
    await confirmer();
    await screen.findByRole("link", { name: "Nouveau conseiller : Refusé." });
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /Moreau/ }).checked).toBe(true);
  });

  it("chooses nobody of the one before when the counsellor is another", async () => {
    await remplir();
    await userEvent.clear(screen.getByRole("combobox", { name: "Conseiller actuel" }));
    expect(screen.getByText("Choisissez d’abord leur conseiller actuel.")).toBeTruthy();
    await conseiller("Conseiller actuel", "camille");
    expect((await screen.findByRole<HTMLInputElement>("checkbox", { name: /Moreau/ })).checked).toBe(false);
  });
});
