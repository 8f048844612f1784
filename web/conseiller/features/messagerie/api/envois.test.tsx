import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

/** What the network does with each request, in turn; the last one goes on. */
let reponses: (() => Promise<Response>)[];
const cles: (string | null)[] = [];
const textes: string[] = [];

const coupure = () => Promise.reject(new TypeError("Failed to fetch"));
const probleme = (statut: number, code: string) => () =>
  Promise.resolve(Response.json({ code }, { status: statut, headers: { "Content-Type": "application/problem+json" } }));
let numero = 0;
const accepte = () => {
  numero += 1;
  return Promise.resolve(Response.json({ numero: String(numero), version: '"a"' }, { status: 201 }));
};

const { useEnvois, useEnvoyer, reprendreLesEnvois } = await import("./envois");

describe("sending", () => {
  const cache = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={cache}>{children}</QueryClientProvider>;
  const monter = (conversation: string) =>
    renderHook(() => ({ ...useEnvoyer(conversation), envois: useEnvois(conversation) }), { wrapper });

  beforeEach(() => {
    cles.length = 0;
    textes.length = 0;
    vi.stubGlobal("fetch", async (requete: Request) => {
      cles.push(requete.headers.get("Idempotency-Key"));
      textes.push(((await requete.json()) as { texte: string }).texte);
      const reponse = reponses.length > 1 ? reponses.shift() : reponses[0];
      return (reponse ?? coupure)();
    });
  });

  it("shows a message at once, and lets it go when it has arrived", async () => {
    reponses = [accepte];
    const { result } = monter("a");
    act(() => result.current.envoyer("Bonjour"));
    expect(result.current.envois).toMatchObject([{ texte: "Bonjour", etat: "en-cours" }]);
    await waitFor(() => expect(result.current.envois).toEqual([]));
  });

  it("holds back what follows a cut, and sends all of it again in order under the same keys", async () => {
    reponses = [coupure, accepte];
    const { result } = monter("b");
    act(() => {
      result.current.envoyer("un");
      result.current.envoyer("deux");
    });
    await waitFor(() => expect(result.current.envois.map((envoi) => envoi.etat)).toEqual(["coupe", "coupe"]));
    act(() => reprendreLesEnvois(cache));
    await waitFor(() => expect(result.current.envois).toEqual([]));
    expect(textes).toEqual(["un", "un", "deux"]);
    expect(cles[0]).toBe(cles[1]);
    expect(cles[2]).not.toBe(cles[0]);
  });

  it("says why a message was refused, keeps its text and lets the next one go", async () => {
    reponses = [probleme(404, "conversation-inconnue"), accepte];
    const { result } = monter("c");
    act(() => {
      result.current.envoyer("refusé");
      result.current.envoyer("suivant");
    });
    await waitFor(() => expect(result.current.envois).toMatchObject([{ texte: "refusé", etat: "refuse" }]));
    expect(result.current.envois[0]?.raison).toMatch(/n’existe pas/);
    act(() => result.current.retirer(result.current.envois[0]?.cle ?? ""));
    expect(result.current.envois).toEqual([]);
  });
});
