import { QueryClient } from "@tanstack/react-query";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { cles } from "@partage/api/cles";
import type { Conversation, Message } from "./conversation";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

const { ajouter, aLaFin, aLeDebut, fusionner, poserLecture, poserMessage, remplacerMessage, vide } = await import("./conversation");

const message = (numero: number, version = "a"): Message => ({
  numero: String(numero),
  de: "beneficiaire",
  auteur: null,
  type: "texte",
  texte: `Message ${numero}`,
  pieces: null,
  reference: null,
  le: "2026-11-23T10:00:00.000Z",
  modifieLe: null,
  supprimeLe: null,
  revision: 0,
  version,
});

const lue = (numeros: number[], dernier = numeros.at(-1) ?? 0) => ({
  dernier: String(dernier),
  nonLus: 0,
  luParLeConseiller: "0",
  luParLeBeneficiaire: "0",
  suivie: false,
  messages: numeros.map((numero) => message(numero)),
});

const numeros = (conversation: Conversation | undefined) => conversation?.messages.map((un) => Number(un.numero));

describe("a stretch of a conversation", () => {
  it("grows at both ends, each message once and in the order of numbers, not of letters", () => {
    const fin = fusionner(vide("conseiller"), lue([9, 10, 11]));
    const avecLeDebut = fusionner(fin, lue([7, 8], 11));
    expect(numeros(fusionner(avecLeDebut, lue([10, 11, 12])))).toEqual([7, 8, 9, 10, 11, 12]);
  });

  it("knows whether it holds the first and the last message", () => {
    expect(aLeDebut(fusionner(vide("conseiller"), lue([1, 2])))).toBe(true);
    expect(aLeDebut(fusionner(vide("conseiller"), lue([2, 3])))).toBe(false);
    expect(aLeDebut(fusionner(vide("conseiller"), lue([])))).toBe(true);
    expect(aLaFin(fusionner(vide("conseiller"), lue([2, 3], 40)))).toBe(false);
    expect(aLaFin(fusionner(vide("conseiller"), lue([])))).toBe(true);
  });

  it("keeps the very same object of a message that has not changed", () => {
    const avant = fusionner(vide("conseiller"), lue([1, 2]));
    const apres = fusionner(avant, { ...lue([1, 2]), messages: [message(1), message(2, "b")] });
    expect(apres.messages[0]).toBe(avant.messages[0]);
    expect(apres.messages[1]).not.toBe(avant.messages[1]);
  });

  it("never moves a read cursor back", () => {
    const avant = { ...fusionner(vide("conseiller"), lue([1, 2])), luParLeBeneficiaire: 2 };
    expect(fusionner(avant, lue([1, 2])).luParLeBeneficiaire).toBe(2);
  });
});

describe("what an answer or an event adds", () => {
  const cache = new QueryClient();
  const lire = () => cache.getQueryData<Conversation>(cles.conversation("x"));
  beforeEach(() => cache.setQueryData(cles.conversation("x"), fusionner(vide("conseiller"), lue([1, 2]))));

  it("is put behind the last message", () => {
    poserMessage(cache, "x", message(3));
    expect(numeros(lire())).toEqual([1, 2, 3]);
  });

  it("leaves no gap: what is between is to be read first", () => {
    poserMessage(cache, "x", message(5));
    expect(numeros(lire())).toEqual([1, 2]);
    expect(aLaFin(lire() as Conversation)).toBe(false);
  });

  it("does nothing to a conversation that is not open", () => {
    poserMessage(cache, "autre", message(1));
    expect(cache.getQueryData(cles.conversation("autre"))).toBeUndefined();
  });

  it("is read when it is not the next one, or when its event left it out; a second time it is nothing new", async () => {
    const demandes: string[] = [];
    vi.stubGlobal("fetch", (requete: Request) => {
      demandes.push(new URL(requete.url).search);
      return Promise.resolve(Response.json(lue([3, 4, 5])));
    });
    expect(await ajouter(cache, "x", message(3))).toEqual([message(3)]);
    expect(await ajouter(cache, "x", message(3))).toEqual([]);
    expect(demandes).toEqual([]);
    await ajouter(cache, "x", message(5));
    await ajouter(cache, "x", undefined);
    expect(demandes).toEqual(["?limite=200&apres=3", "?limite=200&apres=5"]);
    expect(numeros(lire())).toEqual([1, 2, 3, 4, 5]);
  });

  it("replaces a message that is there, and never a later text of it", () => {
    const modifie = { ...message(2, "b"), texte: "Deux fois", revision: 2 };
    remplacerMessage(cache, "x", modifie);
    remplacerMessage(cache, "x", { ...message(2, "c"), texte: "Une fois", revision: 1 });
    remplacerMessage(cache, "x", { ...message(9), revision: 1 });
    expect(lire()?.messages).toEqual([message(1), modifie]);
  });

  it("moves the cursor of the side that read", () => {
    poserLecture(cache, "x", "beneficiaire", 2);
    poserLecture(cache, "x", "beneficiaire", 1);
    expect(lire()).toMatchObject({ luParLeBeneficiaire: 2, luParLeConseiller: 0 });
  });
});
