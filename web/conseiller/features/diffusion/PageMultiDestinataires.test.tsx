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
vi.mock("@partage/pieces/deposer", () => ({
  deposer: () => Promise.resolve({ id: "p1", nom: "Plan.pdf", taille: 12, etat: "disponible" }),
}));

// What leaves in a moment leaves at once here: the wait has its own tests.
vi.mock("@partage/envoi/depart", async (original) => ({
  ...(await original<typeof import("@partage/envoi/depart")>()),
  partirBientot: (_: string, { partir }: { partir: () => void }) => partir(),
}));

const { default: PageMultiDestinataires } = await import("./PageMultiDestinataires");

const personne = (id: string, nom: string) => ({ id, nom, prenom: "Prénom", active: true, messagesNonLus: 0 });
const PERSONNES = [personne("1", "Abbas"), personne("2", "Moreau")];
const LISTE = {
  id: "L",
  titre: "Atelier permis",
  destinataires: 1,
  membres: [{ id: "2", prenom: "Prénom", nom: "Moreau", dansLePortefeuille: true }],
};
const resultat = (id: string, code: string | null) => ({
  id,
  prenom: "Prénom",
  nom: `Nom${id}`,
  lu: false,
  ...(code ? { code } : { numero: "1" }),
});
const envoi = (codes: (string | null)[]) => ({
  id: "e",
  texte: "",
  pieces: null,
  le: "",
  listes: [],
  resultats: codes.map((code, rang) => resultat(String(rang + 1), code)),
  exclus: ["9"],
  lus: 0,
});

const corps: unknown[] = [];
const cles: (string | null)[] = [];
let reponse: () => Response | Promise<Response>;

const monter = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <PageMultiDestinataires />
    </QueryClientProvider>,
  );
const cocher = async (nom: RegExp) => userEvent.click(await screen.findByRole("checkbox", { name: nom }));
const envoyer = () => userEvent.click(screen.getByRole("button", { name: "Envoyer le message à tous" }));

describe("writing to several people", () => {
  beforeEach(() => {
    corps.length = 0;
    cles.length = 0;
    vi.stubGlobal("fetch", async (requete: Request) => {
      const { pathname } = new URL(requete.url);
      if (pathname.endsWith("/listes-de-diffusion")) return Response.json({ listes: [LISTE] });
      if (pathname.endsWith("/portefeuille")) return Response.json({ beneficiaires: PERSONNES, total: 2, suivant: null });
      corps.push(await requete.json());
      cles.push(requete.headers.get("Idempotency-Key"));
      return reponse();
    });
  });

  it("says what is missing, each line leading to its field", async () => {
    monter();
    await envoyer();
    expect(document.activeElement).toBe(screen.getByRole("group", { name: /2 champs sont à corriger/ }));
    expect(screen.queryByRole("alert")).toBeNull();
    await userEvent.click(screen.getByRole("link", { name: /Destinataires/ }));
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
    expect(corps).toEqual([]);
  });

  it("sends to people and lists with a file, then tells what became of each", async () => {
    reponse = () => Response.json(envoi([null, "conversation-occupee"]), { status: 201 });
    monter();
    await cocher(/Atelier permis/);
    await cocher(/Abbas/);
    await userEvent.type(screen.getByRole("textbox", { name: "Message" }), "Rendez-vous jeudi");
    await userEvent.upload(document.querySelector("input[type=file]") as HTMLInputElement, new File(["x"], "Plan.pdf"));
    await screen.findByText("Prêt à être envoyé");
    await envoyer();
    const question = await screen.findByRole("alertdialog", { name: "Envoyer à 2 personnes ?" });
    expect(
      within(question)
        .getAllByRole("listitem")
        .map((nom) => nom.textContent),
    ).toEqual(["Abbas Prénom", "Moreau Prénom"]);
    expect(corps).toEqual([]);
    await userEvent.click(within(question).getByRole("button", { name: "Envoyer à 2 personnes" }));
    const rapport = await screen.findByText(/a été envoyé à 1 destinataire/);
    expect(rapport.parentElement?.textContent).toMatch(/1 envoi en échec.*n’est plus dans votre portefeuille/);
    expect(corps).toEqual([{ texte: "Rendez-vous jeudi", beneficiaires: ["1"], listes: ["L"], pieces: ["p1"] }]);

    await userEvent.click(screen.getByRole("button", { name: "Réessayer pour les envois en échec" }));
    expect((screen.getByRole("textbox", { name: "Message" }) as HTMLTextAreaElement).value).toBe("Rendez-vous jeudi");
    expect((await screen.findByRole<HTMLInputElement>("checkbox", { name: /Moreau/ })).checked).toBe(true);
    expect(screen.queryByRole("list", { name: "Fichiers joints" })).toBeNull();
  });

  it("keeps everything through a failure and another page, and sends it again under the same key", async () => {
    reponse = () => Promise.reject(new TypeError("Failed to fetch"));
    const { unmount } = monter();
    await cocher(/Moreau/);
    await userEvent.type(screen.getByRole("textbox", { name: "Message" }), "Bonjour");
    await envoyer();
    expect((await screen.findByRole("alert")).textContent).toMatch(/réseau/);
    unmount();

    reponse = () => Response.json(envoi([null]), { status: 201 });
    monter();
    expect(screen.getByText(/Vous reprenez un brouillon/)).toBeDefined();
    expect((screen.getByRole("textbox", { name: "Message" }) as HTMLTextAreaElement).value).toBe("Bonjour");
    expect(await screen.findByRole("button", { name: "Retirer Moreau Prénom" })).toBeDefined();
    await envoyer();
    await screen.findByText(/a été envoyé à 1 destinataire/);
    expect(cles[0]).toBe(cles[1]);

    // The same words to the same person another day are another message.
    await userEvent.click(screen.getByRole("button", { name: "Écrire un autre message" }));
    await cocher(/Moreau/);
    await userEvent.type(screen.getByRole("textbox", { name: "Message" }), "Bonjour");
    await envoyer();
    await waitFor(() => expect(cles).toHaveLength(3));
    expect(cles[2]).not.toBe(cles[0]);
  });

  it("sends nothing on Enter in a box or in the search, and never hides who is chosen", async () => {
    monter();
    await cocher(/Moreau/);
    await userEvent.type(screen.getByRole("textbox", { name: "Message" }), "Bonjour");
    (await screen.findByRole("checkbox", { name: /Moreau/ })).focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.type(screen.getByRole("searchbox"), "abb{Control>}{Enter}{/Control}");
    expect(corps).toEqual([]);
    expect(screen.queryByRole("checkbox", { name: /Moreau/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Retirer Moreau Prénom" }));
    expect(screen.getByText("Aucun destinataire choisi.")).toBeDefined();
  });

  it("begins afresh when one does not want the draft", async () => {
    const { unmount } = monter();
    await cocher(/Moreau/);
    await userEvent.type(screen.getByRole("textbox", { name: "Message" }), "Bonjour");
    unmount();
    monter();
    await userEvent.click(screen.getByRole("button", { name: "Recommencer" }));
    expect((screen.getByRole("textbox", { name: "Message" }) as HTMLTextAreaElement).value).toBe("");
    expect(screen.getByText("Aucun destinataire choisi.")).toBeDefined();
    expect(screen.queryByText(/Vous reprenez/)).toBeNull();
  });

  it("takes an error away when its field changes", async () => {
    monter();
    await envoyer();
    expect(screen.getByRole("group", { name: /2 champs/ })).toBeDefined();
    await cocher(/Moreau/);
    expect(screen.getByRole("group", { name: /Un champ/ })).toBeDefined();
    await userEvent.type(screen.getByRole("textbox", { name: "Message" }), "B");
    expect(screen.queryByRole("group", { name: /à corriger/ })).toBeNull();
  });

  it("shows what the service refuses about a field beside it", async () => {
    reponse = () =>
      Response.json(
        { code: "champs-invalides", errors: { beneficiaires: ["Un message s'envoie à 500 destinataires au plus."] } },
        { status: 400, headers: { "Content-Type": "application/problem+json" } },
      );
    monter();
    await cocher(/Moreau/);
    await userEvent.type(screen.getByRole("textbox", { name: "Message" }), "Bonjour");
    await envoyer();
    expect(await screen.findByRole("link", { name: /500 destinataires au plus/ })).toBeDefined();
  });

  it("schedules the same message for later, to whoever is in the lists then", async () => {
    reponse = () => Response.json({ pour: "2099-12-01T08:00:00Z" }, { status: 201 });
    monter();
    await userEvent.click(screen.getByRole("button", { name: "Programmer l’envoi" }));
    expect(screen.getByText("Choisissez au moins un destinataire.")).toBeDefined();
    await cocher(/Abbas/);
    await cocher(/Atelier permis/);
    await userEvent.type(screen.getByRole("textbox", { name: "Message" }), "Rendez-vous jeudi");
    await userEvent.click(screen.getByRole("button", { name: "Programmer l’envoi" }));
    const dialogue = await screen.findByRole("dialog", { name: "Programmer l’envoi" });
    expect(within(dialogue).getByText(/^À 1 liste et 1 bénéficiaire\./)).toBeDefined();
    await userEvent.click(within(dialogue).getByRole("button", { name: /^Demain .* à.9h00$/ }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(corps).toEqual([expect.objectContaining({ texte: "Rendez-vous jeudi", beneficiaires: ["1"], listes: ["L"], heure: "09:00" })]);
    expect((screen.getByRole("textbox", { name: "Message" }) as HTMLTextAreaElement).value).toBe("");
  });
});
