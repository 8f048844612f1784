import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { usePartagerOffre } from "../api/partage";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

// What leaves in a moment leaves at once here: the wait has its own tests.
vi.mock("@partage/envoi/depart", async (original) => ({
  ...(await original<typeof import("@partage/envoi/depart")>()),
  partirBientot: (_: string, { partir }: { partir: () => void }) => partir(),
}));

const { FormulaireDePartage } = await import("./FormulaireDePartage");

const PERSONNES = [
  { id: "1", nom: "Abbas", prenom: "Bachir", active: true },
  { id: "2", nom: "Moreau", prenom: "Inès", active: true },
];

/** What the API does with each sharing, in turn. */
let reponses: (() => Promise<Response>)[];
const demandes: { cle: string | null; corps: { message: string | null; beneficiaires: string[] } }[] = [];

const coupure = () => Promise.reject(new TypeError("Failed to fetch"));
const partage = (codes: (string | undefined)[]) => () =>
  Promise.resolve(
    Response.json(
      {
        id: "e",
        texte: "",
        le: "",
        exclus: [],
        resultats: PERSONNES.map((personne, rang) => ({ ...personne, ...(codes[rang] && { code: codes[rang] }) })),
      },
      { status: 201 },
    ),
  );

function Essai() {
  const partager = usePartagerOffre("emploi", "O1");
  return (
    <FormulaireDePartage
      objet="O1"
      depart="L’offre partira"
      quoi="cette offre"
      partager={partager}
      message="Bonjour"
      bouton="Partager l’offre"
      reussite={(aQui) => `Partagée à ${aQui}.`}
      echec="Partagée à personne."
      retour={{ nom: "Revenir", href: "/offres" }}
    />
  );
}

const message = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Message" });
const partager = () => userEvent.click(screen.getByRole("button", { name: "Partager l’offre" }));
const confirmer = async (nombre: number) => userEvent.click(await screen.findByRole("button", { name: `Partager à ${nombre} personnes` }));
const cocher = async (nom: RegExp) => userEvent.click(await screen.findByRole("checkbox", { name: nom }));

describe("sharing", () => {
  beforeEach(() => {
    demandes.length = 0;
    vi.stubGlobal("fetch", async (requete: Request) => {
      const { pathname } = new URL(requete.url);
      if (pathname === "/api/portefeuille") return Response.json({ beneficiaires: PERSONNES, total: 2 });
      if (pathname === "/api/listes-de-diffusion") return Response.json({ listes: [] });
      demandes.push({ cle: requete.headers.get("Idempotency-Key"), corps: await requete.json() });
      return (reponses.shift() ?? coupure)();
    });
    render(
      <QueryClientProvider client={new QueryClient()}>
        <Essai />
      </QueryClientProvider>,
    );
  });

  it("asks for a recipient before anything is sent", async () => {
    await screen.findByRole("checkbox", { name: /Abbas/ });
    await partager();
    expect(screen.getByRole("link", { name: /Choisissez au moins un destinataire/ })).toBeTruthy();
    expect(demandes).toEqual([]);
  });

  it("keeps all that was typed when a call fails, and sends the same content again under the same key", async () => {
    reponses = [coupure, coupure, partage([])];
    await cocher(/Abbas/);
    await userEvent.type(message(), " Bachir");
    await partager();
    expect((await screen.findByRole("alert")).textContent).toMatch(/réseau/);
    expect(message().value).toBe("Bonjour Bachir");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /Abbas/ }).checked).toBe(true);
    await partager();
    await vi.waitFor(() => expect(demandes).toHaveLength(2));
    expect(demandes[1]?.cle).toBe(demandes[0]?.cle);

    await screen.findByRole("alert");
    await userEvent.type(message(), " !");
    await partager();
    await screen.findByText(/Partagée à 2 destinataires/);
    expect(demandes[2]?.cle).not.toBe(demandes[0]?.cle);
    expect(demandes[2]?.corps).toEqual({ message: "Bonjour Bachir !", beneficiaires: ["1"], listes: [] });
  });

  it("tells who did not get it, and tries again with them alone", async () => {
    reponses = [partage([undefined, "conversation-occupee"]), partage([])];
    await cocher(/Sélectionner tous/);
    await partager();
    expect(demandes).toEqual([]);
    await confirmer(2);
    await screen.findByText(/Partagée à 1 destinataire\./);
    await userEvent.click(screen.getByRole("button", { name: /Réessayer pour les envois en échec/ }));
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /Moreau/ }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /Abbas/ }).checked).toBe(false);
    await partager();
    await vi.waitFor(() => expect(demandes[1]?.corps.beneficiaires).toEqual(["2"]));
  });
});
