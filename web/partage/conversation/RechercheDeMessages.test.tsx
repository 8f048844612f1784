import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

const { default: RechercheDeMessages } = await import("./RechercheDeMessages");

const message = (numero: number, texte: string) => ({
  numero: String(numero),
  de: "beneficiaire",
  le: "2026-11-20T10:00:00Z",
  texte,
  pieces: [],
});

/** What the service finds, one thousand messages at a time. */
const PAGES: Record<string, { messages: unknown[]; suivant: string | null }> = {
  "": {
    messages: [message(1900, "Lundi, votre rendez-vous est déplacé"), message(1500, "Un rendez-vous, puis lundi un autre")],
    suivant: "1000",
  },
  "1000": { messages: [], suivant: "900" },
  "900": { messages: [], suivant: "800" },
  "800": { messages: [message(12, "Rendez-vous lundi")], suivant: null },
};

const aller = vi.fn<(visee: { numero: number; mots: string; focus: boolean }) => void>();

beforeEach(() => {
  aller.mockClear();
  vi.stubGlobal("fetch", (requete: Request) => Promise.resolve(Response.json(PAGES[new URL(requete.url).searchParams.get("avant") ?? ""])));
});

async function chercher(texte: string) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RechercheDeMessages moi="conseiller" conversation="c" prenom="Inès" aller={aller} fermer={() => undefined} />
    </QueryClientProvider>,
  );
  await userEvent.type(screen.getByRole("searchbox"), texte);
}

describe("the search in a conversation", () => {
  it("counts what the whole conversation holds, and puts the very phrase first", async () => {
    await chercher("rendez-vous lundi");
    expect(await screen.findByText("3 messages trouvés")).toBeTruthy();
    const trouves = within(screen.getByRole("list", { name: "Messages trouvés" })).getAllByRole("listitem");
    expect(trouves.map((trouve) => /rendez-vous lundi/iu.test(trouve.textContent))).toEqual([true, false, false]);
    expect([...(trouves[1]?.querySelectorAll("mark") ?? [])].map((marque) => marque.textContent)).toEqual(["Lundi", "rendez-vous"]);
  });

  it("shows a long text from a word on, a little before what was found", async () => {
    const long = message(3, "Merci ! Est-ce que je pourrais passer le lundi ?");
    vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ messages: [long], suivant: null })));
    await chercher("lundi");
    expect(await screen.findByText(/^…Est-ce que je pourrais passer le/u)).toBeTruthy();
  });

  it("goes from one to the next and back, and stays where one presses", async () => {
    await chercher("rendez-vous lundi");
    await screen.findByText("3 messages trouvés");
    await userEvent.keyboard("{Enter}");
    expect(aller).toHaveBeenLastCalledWith({ numero: 12, mots: "rendez-vous lundi", focus: false });
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
    const suivant = screen.getByRole("button", { name: "Message trouvé suivant" });
    await userEvent.click(suivant);
    expect(aller).toHaveBeenLastCalledWith(expect.objectContaining({ numero: 1900 }));
    expect(screen.getByText("2 sur 3 messages trouvés")).toBeTruthy();
    expect(document.activeElement).toBe(suivant);
    await userEvent.click(suivant);
    await userEvent.click(suivant);
    expect(screen.getByText("1 sur 3 messages trouvés")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Message trouvé précédent" }));
    expect(aller).toHaveBeenLastCalledWith(expect.objectContaining({ numero: 1500 }));
  });

  it("gives the focus to a message that one chose", async () => {
    await chercher("rendez-vous lundi");
    await screen.findByText("3 messages trouvés");
    await userEvent.click(screen.getByRole("button", { name: /puis lundi un autre/u }));
    expect(aller).toHaveBeenLastCalledWith({ numero: 1500, mots: "rendez-vous lundi", focus: true });
  });
});
