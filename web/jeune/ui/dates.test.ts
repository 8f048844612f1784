import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cles } from "@jeune/api/cles";
import { requetes } from "@partage/api/requetes";
import { aujourdhui, dire } from "./dates";

const vivreA = (fuseau: string | null) => requetes.setQueryData(cles.moi, { id: "b1", fuseau });

describe("the day of a young person", () => {
  beforeEach(() => {
    // 22:30 in Paris, 01:30 of the next day in La Réunion, 11:30 in Tahiti.
    vi.useFakeTimers({ now: new Date("2026-11-30T21:30:00Z") });
  });
  afterEach(() => {
    vi.useRealTimers();
    requetes.clear();
  });

  it.each([
    ["Europe/Paris", "2026-11-30"],
    ["Indian/Reunion", "2026-12-01"],
    ["Pacific/Tahiti", "2026-11-30"],
    ["Pacific/Kiritimati", "2026-12-01"],
  ])("is that of the place where he lives: %s", (fuseau, jour) => {
    vivreA(fuseau);
    expect(aujourdhui()).toBe(jour);
    expect(dire(jour)).toBe("aujourd’hui");
  });

  it.each([[null], ["Nulle/Part"]])("is the device's while the place is not known: %s", (fuseau) => {
    vivreA(fuseau);
    const ici = new Date();
    expect(aujourdhui()).toBe(`${ici.getFullYear()}-${ici.getMonth() + 1}-${`${ici.getDate()}`.padStart(2, "0")}`);
  });
});
