import { describe, expect, it } from "vitest";
import { formaterInstant, formaterJourCourt, formaterPeriode, formaterTitreDeJour, instantDansUnePhrase } from "./dates";

const MAINTENANT = new Date(2024, 1, 21, 16, 0);
const simple = (texte: string) => texte.replaceAll("\u00A0", " ");

describe("instants, as the guide shows them", () => {
  it.each([
    [new Date(2024, 1, 21, 10, 52), "Aujourd’hui à 10h52"],
    [new Date(2024, 1, 20, 13, 59), "Hier à 13h59"],
    [new Date(2023, 8, 8, 15, 2), "Le 08/09/2023 à 15h02"],
  ])("%s", (instant, texte) => expect(simple(formaterInstant(instant, MAINTENANT))).toBe(texte));

  it("begins small behind other words", () =>
    expect(simple(instantDansUnePhrase(new Date(2023, 8, 8, 15, 2)))).toBe("le 08/09/2023 à 15h02"));

  it("titles the days of a conversation", () => {
    expect(formaterTitreDeJour(MAINTENANT, MAINTENANT)).toBe("Aujourd’hui");
    expect(formaterTitreDeJour(new Date(2024, 0, 8), MAINTENANT)).toBe("Lundi 8 janvier");
    expect(formaterTitreDeJour(new Date(2022, 8, 26), MAINTENANT)).toBe("26 septembre 2022");
  });

  it("shortens days of the calendar, whatever the time zone", () => {
    expect(formaterJourCourt("2026-11-02")).toBe("02/11");
    expect(simple(formaterPeriode("2026-11-23", "2026-11-29"))).toBe("du 23 au 29 novembre");
    expect(simple(formaterPeriode("2026-12-28", "2027-01-03"))).toBe("du 28 décembre au 3 janvier");
  });
});
