import { render, screen, within } from "@testing-library/react";
import { QueryClientProvider } from "@tanstack/react-query";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Route, Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import type { Demarche } from "@jeune/api/demarches";
import type { Envoi } from "@jeune/horsLigne/file";
import { aujourdhui } from "@jeune/ui/dates";
import { plusJours } from "@partage/format/dates";
import { creerEtat } from "@partage/ui/etat";

const { file, mettreEnFile } = vi.hoisted(() => ({ file: {}, mettreEnFile: vi.fn<(envoi: unknown) => Promise<void>>() }));
vi.mock("@jeune/horsLigne/file", () => ({ file, mettreEnFile, reessayer: vi.fn<() => void>(), retirer: vi.fn<() => void>() }));
const enFile = creerEtat<readonly Envoi[]>([]);
Object.assign(file, enFile);

const { cles } = await import("@jeune/api/cles");
const { Identifie } = await import("@jeune/api/moi");
const { requetes } = await import("@partage/api/requetes");
const { default: EcranDemarche } = await import("./EcranDemarche");

const BASE = {
  id: "d1",
  pourquoi: null,
  quoi: null,
  moyen: null,
  commentaire: null,
  statut: "a-faire",
  statutsPossibles: ["en-cours", "realisee", "annulee"],
  enRetard: false,
  dateDebut: null,
  dateFin: plusJours(aujourdhui(), 2),
  creeLe: "2026-11-01T08:00:00Z",
  modifieLe: "2026-11-01T08:00:00Z",
  annuleeLe: null,
  duplicata: false,
  transmission: { etat: "transmise", le: null, raison: null },
  version: '"3"',
} as const;

const LA_MIENNE = { ...BASE, type: "personnalisee", titre: "Ranger mon dossier", commentaire: "Ranger mon dossier" } as unknown as Demarche;

const CHOISIE = {
  ...BASE,
  type: "predefinie",
  titre: "Refaire mon CV",
  quoi: { code: "Q1", libelle: "Refaire mon CV" },
  moyen: { code: "C1.01", libelle: "En atelier" },
} as unknown as Demarche;

const attend = (corps: unknown, suite: Partial<Envoi> = {}) =>
  ({ ordre: 1, sujet: "demarches:d1", libelle: "Ranger mon dossier : date modifiée", essais: 0, corps, ...suite }) as Envoi;

function montrer(demarche: Demarche, attente: Envoi[] = []) {
  enFile.ecrire(attente);
  requetes.setQueryDefaults([], { staleTime: Infinity });
  requetes.setQueryData(cles.demarche("d1"), demarche);
  requetes.setQueryData(cles.referentiel(""), {
    pourquois: [],
    demarches: [{ quoi: "Q1", libelle: "Refaire mon CV", moyens: [CHOISIE.moyen, { code: "C1.02", libelle: "En ligne" }] }],
  });
  const { hook } = memoryLocation({ path: "/demarches/d1" });
  render(
    <QueryClientProvider client={requetes}>
      <Router hook={hook}>
        <Identifie value={{ id: "b1" } as never}>
          <Route path="/demarches/:id">
            <EcranDemarche />
          </Route>
        </Identifie>
      </Router>
    </QueryClientProvider>,
  );
}

const feuille = () => within(screen.getByRole("dialog", { name: "Modifier cette démarche" }));
const modifier = () => userEvent.click(screen.getByRole("button", { name: "Modifier" }));
const enregistrer = () => userEvent.click(feuille().getByRole("button", { name: "Enregistrer" }));

describe("the screen of a démarche", () => {
  beforeEach(() => {
    mettreEnFile.mockReset();
    mettreEnFile.mockResolvedValue();
  });

  it("changes the words and the date of one's own, and sends what became different under the version that was read", async () => {
    montrer(LA_MIENNE);
    await modifier();
    await userEvent.type(feuille().getByRole("textbox"), " administratif");
    await userEvent.click(feuille().getByRole("button", { name: "Dans une semaine" }));
    await enregistrer();
    expect(mettreEnFile).toHaveBeenCalledExactlyOnceWith({
      methode: "PATCH",
      chemin: "/api/beneficiaires/b1/demarches/d1",
      corps: { commentaire: "Ranger mon dossier administratif", dateFin: plusJours(aujourdhui(), 7) },
      si: '"3"',
      sujet: "demarches:d1",
      libelle: "Ranger mon dossier : texte modifié, date modifiée",
      constat: {
        chemin: "/api/beneficiaires/b1/demarches/d1",
        attendu: { commentaire: "Ranger mon dossier administratif", dateFin: plusJours(aujourdhui(), 7) },
      },
    });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("changes the moyen of a chosen one, whose words are not the person's", async () => {
    montrer(CHOISIE);
    expect(screen.getByText("En atelier")).toBeDefined();
    await modifier();
    expect(feuille().queryByLabelText("Que faites-vous ?")).toBeNull();
    await userEvent.click(feuille().getByRole("radio", { name: "En ligne" }));
    await enregistrer();
    expect(mettreEnFile.mock.calls).toMatchObject([[{ corps: { moyen: "C1.02" } }]]);
  });

  it("sends nothing when nothing became different, not even a date that is over already", async () => {
    montrer({ ...LA_MIENNE, dateFin: plusJours(aujourdhui(), -3), enRetard: true });
    await modifier();
    await enregistrer();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(mettreEnFile).not.toHaveBeenCalled();
  });

  it("says what it cannot take before it leaves", async () => {
    montrer(LA_MIENNE);
    await modifier();
    const texte = feuille().getByRole<HTMLTextAreaElement>("textbox");
    await userEvent.clear(texte);
    await enregistrer();
    expect(feuille().getByRole("alert").textContent).toBe("Décrivez votre démarche.");
    await userEvent.click(texte);
    await userEvent.paste("a".repeat(256));
    expect(feuille().getByRole("alert").textContent).toBe("Raccourcissez de 1 caractère.");
    expect(mettreEnFile).not.toHaveBeenCalled();
  });

  it("does not offer a change of what is done or given up, also while the status waits behind another change", () => {
    montrer(LA_MIENNE, [attend({ statut: "realisee" }), attend({ dateFin: aujourdhui() }, { ordre: 2 })]);
    expect(screen.getByRole("button", { name: "Réalisée", pressed: true })).toBeDefined();
    expect(screen.queryByRole("button", { name: "Modifier" })).toBeNull();
  });

  it("shows what waits and what was refused, with what can be done about each", () => {
    montrer(LA_MIENNE, [
      attend({ dateFin: aujourdhui() }, { essais: 1, refus: { code: "demarche-terminee", statut: 409 } }),
      attend({ commentaire: "Autre" }, { ordre: 2, libelle: "Ranger mon dossier : texte modifié" }),
    ]);
    expect(screen.getByRole("alert").textContent).toContain("Cette démarche est terminée");
    expect(screen.getByText("En attente d’envoi : Ranger mon dossier : texte modifié")).toBeDefined();
    expect(screen.getByRole("button", { name: "Réessayer" })).toBeDefined();
    expect(screen.getByRole("button", { name: "Ne pas envoyer" })).toBeDefined();
  });

  it.each([
    [{ etat: "en-attente", raison: null }, ["En attente de transmission."]],
    [
      { etat: "en-attente", raison: "Service indisponible" },
      ["Pas encore transmise : un nouvel essai aura lieu tout seul.", "Service indisponible"],
    ],
    [{ etat: "refusee", raison: "Doublon" }, ["Refusée par France Travail. Elle sera renvoyée si vous la modifiez.", "Doublon"]],
    [{ etat: "transmise", raison: null }, ["Répercutée sur votre Journal de Recherche d’Emploi et la Gestion des Parcours."]],
  ] as const)("says what the partner knows: %j", (transmission, phrases) => {
    montrer({ ...LA_MIENNE, transmission: { ...transmission, le: null } });
    for (const phrase of phrases) expect(screen.getByText(phrase)).toBeDefined();
  });
});
