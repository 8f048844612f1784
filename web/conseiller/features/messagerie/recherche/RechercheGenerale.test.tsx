import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Visee } from "@partage/conversation/visee";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

const { default: RechercheGenerale } = await import("./RechercheGenerale");
const { reunir } = await import("../api/rechercheGenerale");

const message = (numero: number, texte: string) => ({
  numero: String(numero),
  de: "beneficiaire",
  le: "2026-11-20T10:00:00Z",
  texte,
  pieces: null,
});
const trouvee = (id: string, trouves: number, ...messages: unknown[]) => ({ id, prenom: "Inès", nom: `Moreau ${id}`, trouves, messages });

let pages: Record<string, unknown>;
const demandees: string[] = [];
const aller = vi.fn<(conversation: string, visee: Visee) => void>();
const fermer = vi.fn<() => void>();

beforeEach(() => {
  aller.mockClear();
  fermer.mockClear();
  demandees.length = 0;
  pages = {
    "": { conversations: [trouvee("a", 7, message(9, "Le permis, c’est lundi"))], regardees: 10, suivant: "1" },
    "1": { conversations: [], regardees: 10, suivant: "2" },
    "2": { conversations: [], regardees: 0, suivant: "3" },
    "3": { conversations: [trouvee("b", 1, message(2, "Mon PERMIS"))], regardees: 10, suivant: "4" },
    "4": { conversations: [], regardees: 3, suivant: null },
  };
  vi.stubGlobal("fetch", (requete: Request) => {
    const apres = new URL(requete.url).searchParams.get("apres") ?? "";
    demandees.push(apres);
    const page = pages[apres];
    return Promise.resolve(page ? Response.json(page) : Response.json({ code: "service-indisponible" }, { status: 503 }));
  });
});

const chercher = (cherche = "permis") =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <RechercheGenerale cherche={cherche} aller={aller} fermer={fermer} />
    </QueryClientProvider>,
  );
const etat = (texte: string) => waitFor(() => expect(screen.getByRole("status").textContent).toBe(texte));

describe("the search of all conversations", () => {
  it("asks for ten conversations, marks what it found, and says that it is not over", async () => {
    chercher();
    await etat("7 messages trouvés jusqu’ici. La recherche n’est pas finie : 10 conversations lues en entier.");
    expect(demandees).toEqual([""]);
    const liste = screen.getByRole("list", { name: "Conversations trouvées" });
    within(liste).getByRole("heading", { name: "Moreau a Inès" });
    expect(within(liste).getByText("permis").tagName).toBe("MARK");
    within(liste).getByText("et 6 autres messages dans cette conversation");
  });

  it("goes on when it is asked to, up to the next find, then to the end", async () => {
    chercher();
    await userEvent.click(await screen.findByRole("button", { name: "Continuer la recherche" }));
    await etat("8 messages trouvés jusqu’ici. La recherche n’est pas finie : 30 conversations lues en entier.");
    expect(demandees).toEqual(["", "1", "2", "3"]);
    await userEvent.click(screen.getByRole("button", { name: "Continuer la recherche" }));
    await etat("8 messages trouvés. La recherche est finie : 33 conversations lues en entier.");
    expect(screen.queryByRole("button", { name: "Continuer la recherche" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Messages qui contiennent « permis »" }));
  });

  it("leads to a message with the words to mark in it", async () => {
    chercher();
    await userEvent.click(await screen.findByRole("button", { name: /Inès, .*Le permis/ }));
    expect(aller).toHaveBeenCalledWith("a", { numero: 9, mots: "permis", focus: true });
    await userEvent.click(screen.getByRole("button", { name: "Revenir à la liste des conversations" }));
    expect(fermer).toHaveBeenCalledOnce();
  });

  it("keeps what it found when it is cut off, and goes on from there", async () => {
    const suite = pages["1"];
    delete pages["1"];
    chercher();
    await userEvent.click(await screen.findByRole("button", { name: "Continuer la recherche" }));
    const reessayer = await screen.findByRole("button", { name: /Réessayer/ });
    screen.getByRole("heading", { name: "Moreau a Inès" });
    pages["1"] = suite;
    await userEvent.click(reessayer);
    await waitFor(() => expect(demandees.slice(0, 3)).toEqual(["", "1", "1"]));
    await etat("8 messages trouvés jusqu’ici. La recherche n’est pas finie : 30 conversations lues en entier.");
  });

  it("shows a conversation once, and each of its messages, however often pages come back to it", () => {
    const un = trouvee("a", 2, message(9, "Neuf"), message(8, "Huit"));
    const deux = trouvee("a", 1, message(8, "Huit"), message(3, "Trois"));
    const reunies = reunir([
      { conversations: [un, trouvee("b", 1, message(1, "Un"))], regardees: 0, suivant: "1" },
      { conversations: [deux], regardees: 2, suivant: null },
    ] as Parameters<typeof reunir>[0]);
    expect(reunies.map(({ id, trouves, messages }) => [id, trouves, messages.map(({ numero }) => numero)])).toEqual([
      ["a", 3, ["9", "8", "3"]],
      ["b", 1, ["1"]],
    ]);
  });
});
