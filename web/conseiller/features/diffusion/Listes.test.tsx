import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Route, Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

const { default: PageEnvois } = await import("./PageEnvois");
const { default: PageListe } = await import("./PageListe");
const { default: PageListes } = await import("./PageListes");

const PERSONNES = [
  { id: "1", nom: "Abbas", prenom: "Bachir", active: true, messagesNonLus: 0 },
  { id: "2", nom: "Moreau", prenom: "Inès", active: true, messagesNonLus: 0 },
];
const LISTE = {
  id: "L",
  titre: "Atelier permis",
  creeLe: "2026-11-23T10:00:00Z",
  destinataires: 1,
  membres: [
    { id: "2", prenom: "Inès", nom: "Moreau", dansLePortefeuille: true },
    { id: "9", prenom: "Théo", nom: "Parti", dansLePortefeuille: false },
  ],
};
const ENVOI = {
  id: "e",
  texte: "Rendez-vous jeudi",
  pieces: ["Plan.pdf"],
  partage: { type: "emploi", titre: "Boulanger (H/F)", offre: "42" },
  le: "2026-11-20T10:00:00Z",
  listes: [{ id: "L", titre: "Atelier permis", destinataires: 2, lus: 1 }],
  resultats: [
    { id: "1", prenom: "Bachir", nom: "Abbas", numero: "1", lu: true },
    { id: "2", prenom: "Inès", nom: "Moreau", numero: "1", lu: false },
    { id: "3", prenom: "Jade", nom: "Le Goff", code: "conversation-occupee", lu: false },
  ],
  exclus: ["9"],
  lus: 1,
};

const ecrites: { methode: string; corps: unknown; version: string | null; cle: string | null }[] = [];
let listes: unknown[];
let refus: (() => Response) | undefined;
const probleme = (statut: number, code: string) => () =>
  Response.json({ code }, { status: statut, headers: { "Content-Type": "application/problem+json" } });

async function repondre(requete: Request): Promise<Response> {
  const { pathname } = new URL(requete.url);
  if (pathname.endsWith("/portefeuille")) return Response.json({ beneficiaires: PERSONNES, total: 2, suivant: null });
  if (pathname.endsWith("/diffusions")) return Response.json({ envois: [ENVOI], suivant: null });
  if (requete.method === "GET")
    return pathname.endsWith("/L") ? Response.json(LISTE, { headers: { ETag: '"v1"' } }) : Response.json({ listes });
  if (requete.method === "DELETE") {
    listes = [];
    return new Response(null, { status: 204 });
  }
  ecrites.push({
    methode: requete.method,
    corps: await requete.json(),
    version: requete.headers.get("If-Match"),
    cle: requete.headers.get("Idempotency-Key"),
  });
  const reponse = refus?.();
  refus = undefined;
  return reponse ?? Response.json(LISTE, { status: 201 });
}

function monter(path: string) {
  const { hook, history } = memoryLocation({ path, record: true });
  render(
    <Router hook={hook}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <Route path="/listes-de-diffusion" component={PageListes} />
        <Route path="/listes-de-diffusion/:id" component={PageListe} />
        <Route path="/messages-envoyes" component={PageEnvois} />
      </QueryClientProvider>
    </Router>,
  );
  return history;
}

const titre = () => screen.findByRole<HTMLInputElement>("textbox", { name: /Titre de la liste/ });

describe("broadcast lists", () => {
  beforeEach(() => {
    ecrites.length = 0;
    listes = [LISTE];
    refus = undefined;
    vi.stubGlobal("fetch", repondre);
  });

  it("tell to how many they go, and who has left", async () => {
    monter("/listes-de-diffusion");
    expect((await screen.findByRole("heading", { level: 2 })).textContent).toBe("Listes (1)");
    expect(screen.getByText("1 destinataire, 1 membre n’est plus dans votre portefeuille")).toBeDefined();
    expect(screen.getAllByRole("listitem").map((element) => element.textContent)).toContain(
      "Parti Théo (n’est plus dans votre portefeuille)",
    );
    expect(screen.getByRole("link", { name: /Écrire.*Atelier permis/ }).getAttribute("href")).toBe("/message-multi-destinataires?liste=L");
  });

  it("are deleted after a question, and the focus goes to the title", async () => {
    monter("/listes-de-diffusion");
    await userEvent.click(await screen.findByRole("button", { name: /Supprimer.*Atelier permis/ }));
    await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Supprimer la liste" }));
    expect(await screen.findByText("Vous n’avez pas encore de liste de diffusion")).toBeDefined();
    expect(screen.getByText(/La liste « Atelier permis » a été supprimée/)).toBeDefined();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 })));
  });

  it("are created once, whatever the network does", async () => {
    const history = monter("/listes-de-diffusion/nouvelle");
    await userEvent.click(screen.getByRole("button", { name: "Créer la liste" }));
    expect(document.activeElement).toBe(screen.getByRole("group", { name: /2 champs sont à corriger/ }));
    await userEvent.type(await titre(), "Alternance");
    await userEvent.click(await screen.findByRole("checkbox", { name: /Abbas/ }));
    refus = probleme(503, "service-indisponible");
    await userEvent.click(screen.getByRole("button", { name: "Créer la liste" }));
    expect(await screen.findByText(/momentanément indisponible/)).toBeDefined();
    expect((await titre()).value).toBe("Alternance");
    await userEvent.click(screen.getByRole("button", { name: "Créer la liste" }));
    await waitFor(() => expect(history.at(-1)).toBe("/listes-de-diffusion"));
    expect(ecrites.map(({ corps }) => corps)).toEqual([
      { titre: "Alternance", membres: ["1"] },
      { titre: "Alternance", membres: ["1"] },
    ]);
    expect(ecrites[0]?.cle).toBe(ecrites[1]?.cle);
  });

  it("say beside the title that it is taken", async () => {
    monter("/listes-de-diffusion/nouvelle");
    await userEvent.type(await titre(), "Atelier permis");
    await userEvent.click(await screen.findByRole("checkbox", { name: /Abbas/ }));
    refus = probleme(409, "titre-deja-pris");
    await userEvent.click(screen.getByRole("button", { name: "Créer la liste" }));
    await waitFor(async () => expect((await titre()).getAttribute("aria-invalid")).toBe("true"));
    expect(screen.getByRole("link", { name: /déjà une liste qui porte ce nom/ })).toBeDefined();
  });

  it("are changed under the version that was read, and keep who has left until he is taken out", async () => {
    const history = monter("/listes-de-diffusion/L");
    expect((await titre()).value).toBe("Atelier permis");
    await userEvent.click(await screen.findByRole("checkbox", { name: /Abbas/ }));
    refus = probleme(412, "version-perimee");
    await userEvent.click(screen.getByRole("button", { name: "Enregistrer la liste" }));
    expect(await screen.findByText(/ont changé entre-temps/)).toBeDefined();
    expect(ecrites[0]).toMatchObject({ methode: "PATCH", version: '"v1"', corps: { titre: "Atelier permis", membres: ["2", "1", "9"] } });

    await userEvent.click(screen.getByRole("button", { name: "Retirer Parti Théo de la liste" }));
    await userEvent.click(screen.getByRole("button", { name: "Enregistrer la liste" }));
    await waitFor(() => expect(history.at(-1)).toBe("/listes-de-diffusion"));
    expect(ecrites[1]?.corps).toEqual({ titre: "Atelier permis", membres: ["2", "1"] });
  });

  it("show what was sent, when, to how many, and by how many it was read", async () => {
    monter("/messages-envoyes");
    const ligne = (await screen.findByText("Rendez-vous jeudi")).closest("li") as HTMLElement;
    expect(ligne.textContent).toMatch(/Plan\.pdf/);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Atelier permis (1)");
    expect(within(ligne).getByRole("link", { name: "Boulanger (H/F)" }).getAttribute("href")).toBe("/offres/emploi/42");
    expect(ligne.textContent).toMatch(/Envoyé à 2 destinataires, lu par 1 · 1 envoi en échec · 1 personne hors de votre portefeuille/);
    expect(ligne.textContent).toMatch(/Atelier permis \(2 destinataires, lu par 1\)/);
    expect(ligne.textContent).toMatch(/Abbas Bachir Lu/);
    expect(ligne.textContent).toMatch(/Le Goff Jade.*Trop de messages/);
  });
});
