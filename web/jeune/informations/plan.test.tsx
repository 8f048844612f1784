import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { ECRANS } from "@jeune/app/ecrans";
import PlanDeLApplication from "./PlanDeLApplication";

it("the map leads to every screen that needs nothing filled in", () => {
  render(<PlanDeLApplication />);
  const menes = screen.getAllByRole("link").map((lien) => lien.getAttribute("href"));
  const attendues = ECRANS.map(({ chemin }) => chemin).filter((chemin) => !chemin.includes(":"));
  expect(attendues.length).toBeGreaterThan(12);
  expect(menes).toEqual(expect.arrayContaining(attendues));
});
