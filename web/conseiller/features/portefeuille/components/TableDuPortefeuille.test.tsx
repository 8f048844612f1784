import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { TableDuPortefeuille } from "./TableDuPortefeuille";

const ligne = {
  id: "1",
  prenom: "Inès",
  nom: "Moreau",
  ajouteLe: "2026-10-24T10:00:00.000Z",
  active: false,
  derniereActivite: null,
  messagesNonLus: 2,
  reaffectationTemporaire: true,
};

describe("the table of the portfolio", () => {
  it("says who, whether the account is activated, and how many messages wait", () => {
    render(<TableDuPortefeuille lignes={[ligne]} tri="nom" sens="croissant" trier={() => undefined} partir={() => undefined} />);
    const rangee = screen.getByRole("row", { name: /Moreau Inès/ });
    expect(rangee.textContent).toMatch(/Compte non activé/);
    expect(rangee.textContent).toMatch(/Suivi temporaire/);
    expect(screen.getByRole("link", { name: "Moreau Inès" }).getAttribute("href")).toBe("/beneficiaires/1");
  });

  it("sorts by a column, then the other way round, and says how it is sorted", async () => {
    const trier = vi.fn<(tri: string, sens: string) => void>();
    const { rerender } = render(<TableDuPortefeuille lignes={[ligne]} tri="nom" sens="croissant" trier={trier} partir={() => undefined} />);
    expect(screen.getByRole("columnheader", { name: "Bénéficiaire" }).getAttribute("aria-sort")).toBe("ascending");
    await userEvent.click(screen.getByRole("button", { name: "Bénéficiaire" }));
    expect(trier).toHaveBeenLastCalledWith("nom", "decroissant");
    await userEvent.click(screen.getByRole("button", { name: "Dernière activité" }));
    expect(trier).toHaveBeenLastCalledWith("activite", "decroissant");
    rerender(<TableDuPortefeuille lignes={[ligne]} tri="activite" sens="decroissant" trier={trier} partir={() => undefined} />);
    expect(screen.getByRole("columnheader", { name: "Bénéficiaire" }).getAttribute("aria-sort")).toBe("none");
    expect(screen.getByRole("columnheader", { name: "Dernière activité" }).getAttribute("aria-sort")).toBe("descending");
  });
});
