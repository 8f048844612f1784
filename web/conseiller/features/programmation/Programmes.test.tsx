import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

const { default: PageProgrammes } = await import("./PageProgrammes");
const { BoutonProgrammer, ProgrammesDe } = await import("@partage/programmation/BoutonProgrammer");
const { LienDesProgrammes } = await import("@partage/programmation/LienDesProgrammes");

const INES = { id: "1", prenom: "Inès", nom: "Moreau" };
const ATTEND = {
  id: "a",
  etat: "en-attente",
  texte: "Pensez à votre rendez-vous",
  pour: "2099-12-01T08:00:00Z",
  creeLe: "2099-11-30T08:00:00Z",
  beneficiaire: "1",
  listes: [],
  destinataires: 1,
  premiers: [INES],
  nonEnvoyes: [],
  version: '"v1"',
};
const MANQUE = {
  ...ATTEND,
  id: "m",
  etat: "non-envoye",
  texte: "Trop tard",
  beneficiaire: undefined,
  listes: [{ id: "L", titre: "Atelier" }],
  nonEnvoyes: [{ ...INES, code: "destinataire-parti" }],
};

const ecrites: { methode: string; chemin: string; corps: unknown; version: string | null; cle: string | null }[] = [];
let envois: unknown[];
let refus: (() => Response) | undefined;
const probleme = (statut: number, code: string, errors?: Record<string, string[]>) => () =>
  Response.json({ code, errors }, { status: statut, headers: { "Content-Type": "application/problem+json" } });

const monter = (ecran: React.ReactNode) =>
  render(<QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>{ecran}</QueryClientProvider>);

describe("messages that leave later", () => {
  beforeEach(() => {
    ecrites.length = 0;
    envois = [MANQUE, ATTEND];
    refus = undefined;
    vi.stubGlobal("fetch", async (requete: Request) => {
      if (requete.method === "GET")
        return Response.json({ envois, total: envois.length, nonEnvoyes: envois.filter((envoi) => envoi === MANQUE).length });
      const texte = await requete.text();
      ecrites.push({
        methode: requete.method,
        chemin: new URL(requete.url).pathname,
        corps: texte && JSON.parse(texte),
        version: requete.headers.get("If-Match"),
        cle: requete.headers.get("Idempotency-Key"),
      });
      if (refus) return refus();
      return requete.method === "DELETE" ? new Response(null, { status: 204 }) : Response.json(ATTEND);
    });
  });

  it("are listed with whom they did not reach and why, and link the column to them", async () => {
    monter(
      <>
        <LienDesProgrammes className="" />
        <PageProgrammes />
      </>,
    );
    const manques = await screen.findByRole("list", { name: "Messages non envoyés" });
    expect(within(manques).getByText("À Atelier (1 personne)")).toBeDefined();
    expect(within(manques).getByText(/n’était plus dans votre portefeuille/)).toBeDefined();
    expect(within(manques).queryByRole("button", { name: /^Modifier/ })).toBeNull();
    const attendent = screen.getByRole("list", { name: "Messages en attente" });
    expect(within(attendent).getByText("À Inès Moreau")).toBeDefined();
    expect(screen.getByRole("link", { name: "1 message programmé, 1 non envoyé" })).toBeDefined();
  });

  it("are changed under the version that was read", async () => {
    monter(<PageProgrammes />);
    await userEvent.click(await screen.findByRole("button", { name: /^Modifier\s*: À Inès Moreau, / }));
    const dialogue = screen.getByRole("dialog", { name: "Modifier le message programmé" });
    await userEvent.clear(within(dialogue).getByRole("textbox", { name: "Message" }));
    await userEvent.type(within(dialogue).getByRole("textbox", { name: "Message" }), "Autrement");
    await userEvent.click(within(dialogue).getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(ecrites).toEqual([
      {
        methode: "PATCH",
        chemin: "/api/envois-programmes/a",
        corps: { texte: "Autrement", jour: "2099-12-01", heure: "09:00" },
        version: '"v1"',
        cle: null,
      },
    ]);
  });

  it.each([
    [409, "envoi-plus-en-attente", /n’attend plus/],
    [404, "envoi-programme-inconnu", /il est parti, ou il a été annulé/],
    [412, "version-perimee", /ont changé entre-temps/],
  ])("tell who comes too late (%s)", async (statut, code, message) => {
    refus = probleme(statut, code);
    monter(<PageProgrammes />);
    await userEvent.click(await screen.findByRole("button", { name: /^Annuler l’envoi\s*: / }));
    await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Annuler l’envoi" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(message);
  });

  it("are scheduled for an hour that is offered, once, or for another", async () => {
    envois = [];
    const programme = vi.fn<() => void>();
    monter(<BoutonProgrammer conversation="1" prenom="Inès" texte="Bonjour" vide={false} verifier={() => true} programme={programme} />);
    await userEvent.click(screen.getByRole("button", { name: "Programmer l’envoi du message" }));
    const dialogue = await screen.findByRole("dialog", { name: "Programmer l’envoi" });
    refus = probleme(400, "champs-invalides", { heure: ["Cette heure est passée : choisissez-en une à venir."] });
    await userEvent.click(within(dialogue).getByRole("button", { name: "Programmer à ce moment" }));
    expect(await within(dialogue).findByText("Cette heure est passée : choisissez-en une à venir.")).toBeDefined();
    expect(programme).not.toHaveBeenCalled();

    refus = undefined;
    await userEvent.click(within(dialogue).getByRole("button", { name: /^Demain .* à.9h00$/ }));
    await waitFor(() => expect(programme).toHaveBeenCalledOnce());
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(ecrites.map(({ corps }) => corps)).toEqual([
      expect.objectContaining({ texte: "Bonjour", beneficiaires: ["1"], listes: [], heure: "09:00" }),
      expect.objectContaining({ texte: "Bonjour", beneficiaires: ["1"], listes: [], heure: "09:00" }),
    ]);
    // The same request again after a refusal: its key too.
    expect(new Set(ecrites.map(({ cle }) => cle)).size).toBe(1);
  });

  it("are recalled in the conversation of the person whom they are for", async () => {
    monter(
      <>
        <ProgrammesDe conversation="1" />
        <ProgrammesDe conversation="2" />
      </>,
    );
    expect(await screen.findAllByRole("link", { name: /^Voir\s*les messages programmés$/ })).toHaveLength(1);
    expect(screen.getByText(/Message programmé mardi 1er décembre à.9h00/)).toBeDefined();
  });
});
