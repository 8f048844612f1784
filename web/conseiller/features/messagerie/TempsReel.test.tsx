import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { cles } from "@partage/api/cles";
import type { Evenement } from "@partage/tempsReel/connexion";
import type { Conversation } from "@partage/conversation/conversation";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

let recevoir: (evenement: Evenement) => void = () => undefined;
vi.mock("@partage/tempsReel/connexion", () => ({
  ecouter: (ecoute: typeof recevoir) => {
    recevoir = ecoute;
    return () => undefined;
  },
}));

const { default: TempsReel } = await import("./TempsReel");

const message = (etat: string, version: string) => ({
  numero: "7",
  de: "beneficiaire",
  type: "piece-jointe",
  texte: "",
  le: "2026-11-23T10:00:00Z",
  version,
  pieces: [{ id: "p1", nom: "CV.pdf", type: "application/pdf", taille: 12, etat, expireLe: "2027-03-23T10:00:00Z" }],
});
const lue = (etat: string, version: string) => ({
  messages: [message(etat, version)],
  dernier: "7",
  nonLus: 0,
  luParLeConseiller: "7",
  luParLeBeneficiaire: "0",
  suivie: false,
});

it("shows the end of a scan as soon as it is told", async () => {
  const demandes: string[] = [];
  vi.stubGlobal("fetch", (requete: Request) => {
    const { pathname, search } = new URL(requete.url);
    if (!pathname.endsWith("/x/messages")) return Promise.resolve(Response.json({ conversations: [], conversationsNonLues: 0 }));
    demandes.push(search);
    return Promise.resolve(Response.json(lue("disponible", "a")));
  });
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  cache.setQueryData(cles.conversation("x"), { ...lue("analyse-en-cours", "a"), dernier: 7, luParLeConseiller: 7, luParLeBeneficiaire: 0 });
  render(
    <QueryClientProvider client={cache}>
      <TempsReel />
    </QueryClientProvider>,
  );
  act(() => recevoir({ type: "piece-analysee", conversation: "x", numero: "7" }));
  await waitFor(() => expect(cache.getQueryData<Conversation>(cles.conversation("x"))?.messages[0]?.pieces?.[0]?.etat).toBe("disponible"));
  expect(demandes).toEqual(["?limite=1&apres=6"]);
});
