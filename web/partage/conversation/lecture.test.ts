import { describe, expect, it } from "vitest";
import { type Conversation, type Message, vide } from "./conversation";
import { luJusqua } from "./lecture";

const message = (numero: number, de: "beneficiaire" | "conseiller" | null = "beneficiaire") => ({ numero: String(numero), de }) as Message;
const conversation = (messages: Message[], lu = 0, saut = false): Conversation => ({
  ...vide("conseiller"),
  messages,
  dernier: 99,
  luParLeConseiller: lu,
  ...(saut && { saut }),
});
const vus = (...numeros: number[]) => new Set(numeros.map(String));

describe("what is read", () => {
  it("is what was seen, without a gap: one that was jumped over and all that follows stay unread", () => {
    const trois = conversation([message(1), message(2), message(3)]);
    expect(luJusqua(trois, vus())).toBe(0);
    expect(luJusqua(trois, vus(1))).toBe(1);
    expect(luJusqua(trois, vus(2, 3))).toBe(0);
    expect(luJusqua(trois, vus(1, 3))).toBe(1);
    expect(luJusqua(trois, vus(1, 2, 3))).toBe(3);
  });

  it("goes past what I and the service wrote, which alone is nothing to read", () => {
    expect(luJusqua(conversation([message(4, "conseiller"), message(5), message(6, null)], 3), vus(5))).toBe(6);
    expect(luJusqua(conversation([message(4, "conseiller"), message(5, null)], 3), vus())).toBe(3);
  });

  it("is what the other side wrote, whichever side I am", () => {
    const moi = { ...conversation([message(4, "conseiller"), message(5)], 0), moi: "beneficiaire" as const, luParLeBeneficiaire: 3 };
    expect(luJusqua(moi, vus())).toBe(3);
    expect(luJusqua(moi, vus(4))).toBe(5);
  });

  it("begins with the stretch on screen, unless one has jumped there past what may be unread", () => {
    expect(luJusqua(conversation([message(51)], 0), vus(51))).toBe(51);
    expect(luJusqua(conversation([message(51)], 0, true), vus(51))).toBe(0);
  });
});
