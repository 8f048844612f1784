import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Route, Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { Annonces } from "@partage/ui/Annonces";
import { lireAppel } from "./appel";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

const { Composition } = await import("../components/Composition");
const { default: PageReponsesRapides } = await import("../PageReponsesRapides");

const UNE = { id: "1", texte: "Bonjour, à bientôt !", version: '"v1"' };
const RENDEZ_VOUS = { id: "2", texte: "Votre rendez-vous est confirmé.", version: '"v2"' };

const ecrites: { methode: string; chemin: string; corps: unknown; version: string | null; cle: string | null }[] = [];
let reponses: unknown[];
let refus: (() => Response) | undefined;

async function repondre(requete: Request): Promise<Response> {
  const { pathname } = new URL(requete.url);
  if (pathname.endsWith("/saisie")) return new Response(null, { status: 204 });
  if (requete.method === "GET") return Response.json({ reponses });
  const corps = requete.method === "DELETE" ? undefined : await requete.json();
  ecrites.push({
    methode: requete.method,
    chemin: pathname,
    corps,
    version: requete.headers.get("If-Match"),
    cle: requete.headers.get("Idempotency-Key"),
  });
  if (refus) return refus();
  return requete.method === "DELETE" ? new Response(null, { status: 204 }) : Response.json(UNE, { status: 201 });
}

let conversations = 0;
/** A conversation of its own, as a draft outlives the field. */
function ouvrir() {
  conversations += 1;
  const { hook, history } = memoryLocation({ path: "/", record: true });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Router hook={hook}>
        <Composition conversation={`c${conversations}`} prenom="Inès" prendLeFocus={() => true} />
        <Annonces />
        <Route path="/reponses-rapides" component={PageReponsesRapides} />
      </Router>
    </QueryClientProvider>,
  );
  const champ = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Écrire à Inès" });
  return { champ, history };
}
const liste = () => screen.findByRole("listbox", { name: "Réponses rapides" });
const options = async () =>
  within(await liste())
    .getAllByRole("option")
    .map((option) => option.textContent);
const sansListe = () => waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());

async function aller() {
  const { hook } = memoryLocation({ path: "/" });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Router hook={hook}>
        <PageReponsesRapides />
      </Router>
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { level: 2 });
}

beforeEach(() => {
  ecrites.length = 0;
  reponses = [UNE, RENDEZ_VOUS];
  refus = undefined;
  vi.stubGlobal("fetch", repondre);
  Element.prototype.scrollIntoView = () => undefined;
});

describe("a / in a text", () => {
  it.each([
    ["/", 1, { debut: 0, fin: 1, filtre: "" }],
    ["Oui /rdv", 8, { debut: 4, fin: 8, filtre: "rdv" }],
    ["Oui\n/r", 6, { debut: 4, fin: 6, filtre: "r" }],
    ["Oui /rdv demain", 6, { debut: 4, fin: 6, filtre: "r" }],
  ])("calls at the beginning of a word: %j at %i", (texte, curseur, appel) => expect(lireAppel(texte, curseur)).toEqual(appel));

  it.each([
    ["et/ou", 5],
    ["https://exemple", 15],
    ["1 / 2", 5],
    ["/rdv ", 5],
    ["/rdv", 0],
  ])("calls nothing inside a word, behind a space or before the caret: %j at %i", (texte, curseur) =>
    expect(lireAppel(texte, curseur)).toBeUndefined(),
  );
});

describe("quick replies in a message", () => {
  it("are found by their words without accents, and the chosen one takes the place of what was typed; nothing is sent", async () => {
    const { champ } = ouvrir();
    await userEvent.type(champ, "Merci. /BIENTOT");
    expect(await options()).toEqual(["Bonjour, à bientôt !", "Gérer mes réponses rapides"]);
    expect(within(await liste()).getByText("bientôt").tagName).toBe("MARK");
    expect(document.activeElement).toBe(champ);
    await userEvent.keyboard("{Enter}");
    expect(champ.value).toBe("Merci. Bonjour, à bientôt !");
    expect(champ.selectionStart).toBe(champ.value.length);
    await sansListe();
    await userEvent.keyboard(" Camille");
    expect(champ.value).toBe("Merci. Bonjour, à bientôt ! Camille");
    expect(ecrites).toEqual([]);
  });

  it("are gone through with the arrows, around, and the field tells which one; Tab takes it", async () => {
    const { champ } = ouvrir();
    await userEvent.type(champ, "/");
    const [premiere, deuxieme, gerer] = within(await liste()).getAllByRole("option");
    await waitFor(() => expect(champ.getAttribute("aria-activedescendant")).toBe(premiere?.id));
    expect(champ.getAttribute("aria-controls")).toBe((await liste()).id);
    await screen.findByText(/^2 réponses rapides/);
    await userEvent.keyboard("{ArrowUp}");
    await waitFor(() => expect(champ.getAttribute("aria-activedescendant")).toBe(gerer?.id));
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await waitFor(() => expect(deuxieme?.getAttribute("aria-selected")).toBe("true"));
    await userEvent.keyboard("{Tab}");
    expect(champ.value).toBe("Votre rendez-vous est confirmé.");
    await sansListe();
    expect(champ.hasAttribute("aria-activedescendant")).toBe(false);
  });

  it("are never sent by Control + Enter while they are chosen from", async () => {
    const { champ } = ouvrir();
    await userEvent.type(champ, "/bonjour");
    await liste();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(champ.value).toBe("Bonjour, à bientôt !");
    expect(ecrites).toEqual([]);
  });

  it("are put away by Escape, which leaves what was typed, and do not come back for the same /", async () => {
    const { champ } = ouvrir();
    await userEvent.type(champ, "/b");
    await liste();
    await userEvent.keyboard("{Escape}onjour");
    await sansListe();
    expect(champ.value).toBe("/bonjour");
    await userEvent.keyboard("{Enter}");
    expect(champ.value).toBe("/bonjour\n");
    await userEvent.keyboard("/b");
    await liste();
  });

  it("leave a / alone that none of them answers", async () => {
    const { champ } = ouvrir();
    await userEvent.type(champ, "/");
    await liste();
    await userEvent.keyboard("zzz");
    await sansListe();
    await userEvent.keyboard("{Enter}");
    expect(champ.value).toBe("/zzz\n");
  });

  it("open by the button too, which leaves nothing behind when none is taken", async () => {
    const { champ } = ouvrir();
    await userEvent.type(champ, "Merci.");
    const bouton = screen.getByRole("button", { name: "Insérer une réponse rapide (touche /)" });
    await userEvent.click(bouton);
    await liste();
    expect(document.activeElement).toBe(champ);
    await userEvent.keyboard("{Escape}");
    await sansListe();
    expect(champ.value).toBe("Merci.");

    await userEvent.click(bouton);
    await userEvent.click(within(await liste()).getByText("Votre rendez-vous est confirmé."));
    expect(champ.value).toBe("Merci. Votre rendez-vous est confirmé.");
    expect(ecrites).toEqual([]);
  });

  it("say that there are none, and lead to where they are added", async () => {
    reponses = [];
    const { champ, history } = ouvrir();
    await userEvent.click(screen.getByRole("button", { name: "Insérer une réponse rapide (touche /)" }));
    expect(await screen.findAllByText("Vous n’avez pas encore de réponse rapide.")).toHaveLength(2); // seen, and said
    expect(await options()).toEqual(["Ajouter une réponse rapide"]);
    await userEvent.keyboard("{Enter}");
    expect(history.at(-1)).toBe("/reponses-rapides");
    expect(champ.value).toBe("");
    await screen.findByRole("heading", { name: "Mes réponses rapides" });
  });
});

describe("the page of the quick replies", () => {
  it("adds one under a key, the same when it is tried again", async () => {
    await aller();
    screen.getByRole("heading", { name: "2 réponses rapides sur 30" });
    await userEvent.click(screen.getByRole("button", { name: "Ajouter une réponse rapide" }));
    await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
    await screen.findByText("Écrivez le texte de la réponse rapide.");
    expect(ecrites).toEqual([]);

    await userEvent.type(screen.getByRole("textbox", { name: /Texte/ }), "À demain");
    screen.getByText("492 caractères restants sur 500");
    refus = () => Response.json({ code: "service-indisponible" }, { status: 503, headers: { "Content-Type": "application/problem+json" } });
    await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
    await screen.findByText(/momentanément indisponible/);
    refus = undefined;
    await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(ecrites.map(({ methode, corps }) => [methode, corps])).toEqual([
      ["POST", { texte: "À demain" }],
      ["POST", { texte: "À demain" }],
    ]);
    expect(ecrites[0]?.cle).toBe(ecrites[1]?.cle);
  });

  it("changes one under the version that was read, and removes one once it is confirmed", async () => {
    await aller();
    await userEvent.click(screen.getByRole("button", { name: /^Modifier ?: Bonjour/ }));
    const champ = screen.getByRole("textbox", { name: /Texte/ });
    await userEvent.clear(champ);
    await userEvent.type(champ, "Bonsoir");
    await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(ecrites[0]).toMatchObject({ methode: "PUT", chemin: "/api/reponses-rapides/1", corps: { texte: "Bonsoir" }, version: '"v1"' });

    await userEvent.click(screen.getByRole("button", { name: /^Supprimer ?: Votre rendez-vous/ }));
    await userEvent.click(screen.getByRole("button", { name: "Supprimer la réponse rapide" }));
    await waitFor(() => expect(ecrites[1]).toMatchObject({ methode: "DELETE", chemin: "/api/reponses-rapides/2" }));
  });

  it("takes no more than thirty", async () => {
    reponses = Array.from({ length: 30 }, (_, rang) => ({ id: `${rang}`, texte: `Texte ${rang}`, version: '"v"' }));
    await aller();
    screen.getByText("Pour en ajouter une, supprimez-en d’abord une autre.");
    expect(screen.queryByRole("button", { name: "Ajouter une réponse rapide" })).toBeNull();
  });
});
