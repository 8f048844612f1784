import { describe, expect, it } from "vitest";
import { plusJours } from "@partage/format/dates";
import { bornes, formaterDepart, formaterMoment, momentDe, propositions } from "./moments";

/** Without the spaces that do not break. */
const lisible = (texte: string) => texte.replaceAll("\u00A0", " ");

describe("moments", () => {
  it("are those of the clocks in Paris, in summer and in winter", () => {
    expect(momentDe("2026-12-01T08:00:00Z")).toEqual({ jour: "2026-12-01", heure: "09:00" });
    expect(momentDe("2026-07-01T22:30:00Z")).toEqual({ jour: "2026-07-02", heure: "00:30" });
    expect(momentDe("2026-03-29T01:00:00Z")).toEqual({ jour: "2026-03-29", heure: "03:00" });
    expect(momentDe("2026-10-25T01:30:00Z")).toEqual({ jour: "2026-10-25", heure: "02:30" });
  });

  it("are days of the calendar, also over the change of the clocks and the end of a year", () => {
    expect(plusJours("2026-03-28", 1)).toBe("2026-03-29");
    expect(plusJours("2026-10-25", 1)).toBe("2026-10-26");
    expect(plusJours("2026-12-31", 1)).toBe("2027-01-01");
    expect(bornes(new Date("2026-11-30T23:30:00Z"))).toEqual({ min: "2026-12-01", max: "2027-03-01" });
  });

  it.each([
    ["2026-11-30T17:00:00Z", ["2026-12-01 09:00", "2026-12-01 14:00", "2026-12-07 09:00"]],
    // A Sunday: tomorrow is the Monday, and the next one is in a week.
    ["2026-11-29T17:00:00Z", ["2026-11-30 09:00", "2026-11-30 14:00", "2026-12-07 09:00"]],
    ["2026-12-05T17:00:00Z", ["2026-12-06 09:00", "2026-12-06 14:00", "2026-12-07 09:00"]],
  ])("offers tomorrow and the next Monday on %s", (maintenant, attendus) =>
    expect(propositions(new Date(maintenant)).map(({ jour, heure }) => `${jour} ${heure}`)).toEqual(attendus),
  );

  it("is said as people say it", () => {
    const maintenant = new Date("2026-11-30T17:00:00Z");
    expect(lisible(formaterDepart("2026-11-30T18:05:00Z", maintenant))).toBe("aujourd’hui (lundi 30 novembre) à 19h05");
    expect(lisible(formaterDepart("2026-12-01T08:00:00Z", maintenant))).toBe("demain (mardi 1er décembre) à 9h00");
    expect(lisible(formaterMoment({ jour: "2026-12-07", heure: "14:30" }, maintenant))).toBe("lundi 7 décembre à 14h30");
  });
});
