import { QueryClient } from "@tanstack/react-query";
import { beforeEach, describe, expect, it } from "vitest";
import { cles } from "@/shared/api/cles";
import { aLaFin, aLeDebut, type Conversation, fusionner, type Message, poserLecture, poserMessage } from "./conversation";

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
    const fin = fusionner(undefined, lue([9, 10, 11]));
    const avecLeDebut = fusionner(fin, lue([7, 8], 11));
    expect(numeros(fusionner(avecLeDebut, lue([10, 11, 12])))).toEqual([7, 8, 9, 10, 11, 12]);
  });

  it("knows whether it holds the first and the last message", () => {
    expect(aLeDebut(fusionner(undefined, lue([1, 2])))).toBe(true);
    expect(aLeDebut(fusionner(undefined, lue([2, 3])))).toBe(false);
    expect(aLeDebut(fusionner(undefined, lue([])))).toBe(true);
    expect(aLaFin(fusionner(undefined, lue([2, 3], 40)))).toBe(false);
    expect(aLaFin(fusionner(undefined, lue([])))).toBe(true);
  });

  it("keeps the very same object of a message that has not changed", () => {
    const avant = fusionner(undefined, lue([1, 2]));
    const apres = fusionner(avant, { ...lue([1, 2]), messages: [message(1), message(2, "b")] });
    expect(apres.messages[0]).toBe(avant.messages[0]);
    expect(apres.messages[1]).not.toBe(avant.messages[1]);
  });

  it("never moves a read cursor back", () => {
    const avant = { ...fusionner(undefined, lue([1, 2])), luParLeBeneficiaire: 2 };
    expect(fusionner(avant, lue([1, 2])).luParLeBeneficiaire).toBe(2);
  });
});

describe("what an answer or an event adds", () => {
  const cache = new QueryClient();
  const lire = () => cache.getQueryData<Conversation>(cles.conversation("x"));
  beforeEach(() => cache.setQueryData(cles.conversation("x"), fusionner(undefined, lue([1, 2]))));

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

  it("moves the cursor of the side that read", () => {
    poserLecture(cache, "x", "beneficiaire", 2);
    poserLecture(cache, "x", "beneficiaire", 1);
    expect(lire()).toMatchObject({ luParLeBeneficiaire: 2, luParLeConseiller: 0 });
  });
});
