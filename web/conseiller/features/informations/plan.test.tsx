import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { sources } from "@partage/test/sources";
import PlanDExploitation from "./PlanDExploitation";
import PlanDuSite from "./PlanDuSite";

/** Addresses that need nothing filled in, of a list of pages. */
const adresses = (fichier: string) => {
  const texte = sources(/\.tsx?$/).find(({ chemin }) => chemin === fichier)?.texte ?? "";
  return [...texte.matchAll(/chemin: "([^":]+)(?:\/:\w+\?)?"/g)].map(([, chemin = ""]) => chemin.replace(/\/$/, "") || "/");
};

const menes = () => screen.getAllByRole("link").map((lien) => lien.getAttribute("href"));

it.each([
  { nom: "the counsellors", fichier: "conseiller/app/pages.ts", Plan: PlanDuSite, pages: 12 },
  { nom: "operators", fichier: "conseiller/app/CadreExploitation.tsx", Plan: PlanDExploitation, pages: 4 },
])("the map of $nom leads to every page that needs nothing filled in", ({ fichier, Plan, pages }) => {
  // Criteria are shared from a search alone.
  const attendues = adresses(fichier).filter((adresse) => adresse !== "/offres/partage");
  expect(attendues.length).toBeGreaterThanOrEqual(pages);
  render(<Plan />);
  expect(menes()).toEqual(expect.arrayContaining(attendues));
});
