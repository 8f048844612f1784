import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { IndicateursParSemaine } from "./Indicateurs";

const semaine = (du: string, au: string, combien: number) => ({
  du,
  au,
  demarchesCreees: combien,
  demarchesRealisees: 0,
  offresConsultees: 10 * combien,
  offresEnregistrees: 0,
  offresPartagees: 0,
  messagesDuBeneficiaire: 3,
  messagesDuConseiller: 4,
});

const SEMAINES = [semaine("2026-11-16", "2026-11-22", 2), semaine("2026-11-23", "2026-11-29", 1), semaine("2026-11-30", "2026-12-06", 4)];

describe("the weekly indicators", () => {
  it("are a table for who listens: a row for each, a column for each week, the last of which goes on", () => {
    render(<IndicateursParSemaine semaines={SEMAINES} prenom="Inès" />);
    const table = screen.getByRole("table", { name: "Activité par semaine" });
    const entetes = within(table)
      .getAllByRole("columnheader")
      .map((entete) => entete.textContent.replaceAll("\u00A0", " "));
    expect(entetes).toEqual(["Indicateur", "du 16 au 22 novembre", "du 23 au 29 novembre", "du 30 novembre au 6 décembre (en cours)"]);
    const cellules = (nom: string) =>
      within(within(table).getByRole("row", { name: nom }))
        .getAllByRole("cell")
        .map((cellule) => cellule.textContent);
    expect(cellules("Offres consultées 20 10 40")).toEqual(["20", "10", "40"]);
    expect(cellules("Messages d’Inès 3 3 3")).toEqual(["3", "3", "3"]);
  });

  it("are bars for the eyes, each as high as its share of the highest of its five", () => {
    const { container } = render(<IndicateursParSemaine semaines={SEMAINES} prenom="Inès" />);
    const hauteurs = [...container.querySelectorAll<HTMLElement>("[style]")].map((barre) => barre.style.height);
    expect(hauteurs.slice(0, 6)).toEqual(["50%", "25%", "100%", "0%", "0%", "0%"]);
    expect(container.querySelector("[aria-hidden]")?.textContent).toContain("Messages d’Inès");
  });
});
