import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

const modifier = vi.hoisted(() => ({
  isError: false,
  isPending: false,
  error: null,
  variables: {},
  mutate: vi.fn<(changement: unknown) => void>(),
}));
const compte = vi.hoisted(() => ({ fuseau: "Europe/Paris", suivreLAppareil: true }));
vi.mock("./compte", () => ({ useCompte: () => ({ lecture: { data: { ...compte } }, modifier }) }));

const { FuseauHoraire } = await import("./FuseauHoraire");
const { fuseauDeLAppareil, heureDe, lieuDe } = await import("./fuseaux");

const montrer = (fuseau: string, suivreLAppareil: boolean) => {
  Object.assign(compte, { fuseau, suivreLAppareil });
  render(<FuseauHoraire />);
};

const liste = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Mes journées sont celles de" });

describe("the time zone of a young person", () => {
  beforeEach(() => modifier.mutate.mockReset());

  it("is called by its French name, and says whose today it is", () => {
    montrer("Europe/Paris", true);
    expect(screen.getByText(/^Heure d’Europe centrale : il est /u).textContent).toContain("« Aujourd’hui »");
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("is chosen among the places of France first", async () => {
    montrer("Indian/Reunion", false);
    expect(liste().value).toBe("Indian/Reunion");
    expect([...liste().querySelectorAll("optgroup")].map(({ label }) => label)).toEqual(["France", "Ailleurs"]);
    await userEvent.selectOptions(liste(), "Martinique");
    expect(modifier.mutate.mock.calls).toEqual([[{ fuseau: "America/Martinique" }]]);
  });

  it("shows what was chosen while that is on its way", () => {
    Object.assign(modifier, { isPending: true, variables: { fuseau: "America/Cayenne" } });
    montrer("Indian/Reunion", false);
    expect(liste().value).toBe("America/Cayenne");
    Object.assign(modifier, { isPending: false, variables: {} });
  });

  it("can be one that is not on the browser's list", () => {
    montrer("Etc/GMT-3", false);
    expect(liste().value).toBe("Etc/GMT-3");
    expect(lieuDe("Nulle/Part_ailleurs")).toBe("Part ailleurs");
    expect(heureDe("Nulle/Part")).toBe("Nulle/Part");
  });

  it("follows the device again from the moment it is asked to", async () => {
    montrer("Pacific/Tahiti", false);
    await userEvent.click(screen.getByRole("switch", { name: "Suivre l’heure de cet appareil" }));
    expect(modifier.mutate.mock.calls).toEqual([[{ suivreLAppareil: true, fuseau: fuseauDeLAppareil() }]]);
  });
});
