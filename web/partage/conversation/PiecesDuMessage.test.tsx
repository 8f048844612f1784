import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Message } from "./conversation";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

const { PiecesDuMessage } = await import("./PiecesDuMessage");

const piece = (etat: string) => ({
  id: "p1",
  nom: "CV.pdf",
  type: "application/pdf",
  taille: 12_500,
  etat,
  expireLe: "2027-03-23T10:00:00Z",
});
const afficher = (etat: string) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PiecesDuMessage conversation="x" message={{ numero: "7", pieces: [piece(etat)] } as Message} />
    </QueryClientProvider>,
  );

describe("the files of a message", () => {
  it("tell name, size and until when, and are downloaded through their message", async () => {
    const demandes: string[] = [];
    vi.stubGlobal("fetch", (requete: Request) => {
      demandes.push(new URL(requete.url).pathname);
      return Promise.resolve(Response.json({ url: "http://localhost/fichier", expireLe: "2026-11-23T10:01:00Z" }));
    });
    const clic = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function noter(this: HTMLAnchorElement) {
      demandes.push(`${this.href} ${this.download}`);
    });
    afficher("disponible");
    expect(screen.getByRole("list", { name: "Pièces jointes" }).textContent).toMatch(/CV\.pdf.*PDF · 12 Ko.*jusqu’au 23\/03\/2027/);
    await userEvent.click(screen.getByRole("button", { name: "Télécharger CV.pdf" }));
    await vi.waitFor(() => expect(clic).toHaveBeenCalled());
    expect(demandes).toEqual(["/api/conversations/x/messages/7/pieces/p1", "http://localhost/fichier CV.pdf"]);
  });

  it.each([
    ["analyse-en-cours", /Analyse antivirus en cours/],
    ["refusee", /Refusée par l’antivirus/],
    ["expiree", /n’est plus disponible/],
  ])("cannot be downloaded when %s, and say why", (etat, raison) => {
    afficher(etat);
    expect(screen.getByText(raison)).toBeDefined();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("say why a download failed", async () => {
    vi.stubGlobal("fetch", () =>
      Promise.resolve(Response.json({ code: "piece-expiree" }, { status: 410, headers: { "Content-Type": "application/problem+json" } })),
    );
    afficher("disponible");
    await userEvent.click(screen.getByRole("button", { name: "Télécharger CV.pdf" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/a expiré/);
  });
});
