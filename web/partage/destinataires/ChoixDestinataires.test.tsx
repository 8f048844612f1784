import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Destinataires } from "./destinataires";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

const { ChoixDestinataires } = await import("./ChoixDestinataires");

const personne = (id: string, nom: string, prenom: string) => ({ id, nom, prenom, active: true, messagesNonLus: 0 });
const PERSONNES = [
  personne("1", "Abbas", "Bachir"),
  personne("2", "Moreau", "Inès"),
  personne("3", "N’Diaye", "Lucas"),
  personne("4", "Tran", "Mélodie"),
];
const LISTES = [
  {
    id: "L",
    titre: "Atelier permis de conduire",
    destinataires: 2,
    membres: [
      { id: "2", dansLePortefeuille: true },
      { id: "3", dansLePortefeuille: true },
      { id: "9", dansLePortefeuille: false },
    ],
  },
];

let choix: Destinataires;

function Essai({ sansListes = false }: { sansListes?: boolean }) {
  const [valeur, setValeur] = useState<Destinataires>({ beneficiaires: [], listes: [] });
  return (
    <ChoixDestinataires
      label="Destinataires"
      value={valeur}
      onChange={(suivant) => {
        choix = suivant;
        setValeur(suivant);
      }}
      sansListes={sansListes}
    />
  );
}

const monter = (props = {}) =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Essai {...props} />
    </QueryClientProvider>,
  );

const caseDe = (nom: RegExp) => screen.findByRole<HTMLInputElement>("checkbox", { name: nom });

describe("choosing recipients", () => {
  let enPanne = false;
  beforeEach(() => {
    enPanne = false;
    vi.stubGlobal("fetch", (requete: Request) => {
      const { pathname, searchParams } = new URL(requete.url);
      if (pathname.endsWith("/listes-de-diffusion")) return Promise.resolve(Response.json({ listes: LISTES }));
      if (enPanne) return Promise.resolve(new Response(null, { status: 418 }));
      // Two pages: the portfolio is read to its end.
      const [debut, fin] = searchParams.get("apres") ? [2, 4] : [0, 2];
      return Promise.resolve(
        Response.json({ beneficiaires: PERSONNES.slice(debut, fin), total: 4, suivant: debut === 0 ? "suite" : null }),
      );
    });
  });

  it("offers lists first, then everyone of the portfolio, and says whom the choice reaches", async () => {
    monter();
    await userEvent.click(await caseDe(/permis/));
    await userEvent.click(await caseDe(/Tran Mélodie/));
    await userEvent.click(await caseDe(/Moreau Inès/));
    expect(choix).toEqual({ beneficiaires: ["4", "2"], listes: ["L"] });
    // Inès is in the list too, and the third member has left.
    expect(screen.getByText(/1 liste et 2 bénéficiaires choisis, soit 3 destinataires/)).toBeTruthy();
  });

  it("finds by any word without accents, and Enter ticks the only one left", async () => {
    monter();
    await caseDe(/Abbas/);
    await userEvent.type(screen.getByRole("searchbox"), "ndia luc");
    expect(screen.queryByRole("checkbox", { name: /Abbas/ })).toBeNull();
    await userEvent.keyboard("{Enter}");
    expect(choix.beneficiaires).toEqual(["3"]);
  });

  it("selects everyone at once, whatever the search shows, and takes it back", async () => {
    monter();
    await caseDe(/Abbas/);
    await userEvent.type(screen.getByRole("searchbox"), "tran");
    const tous = await caseDe(/Sélectionner tous mes destinataires/);
    await userEvent.click(tous);
    expect(choix.beneficiaires).toEqual(["1", "2", "3", "4"]);
    await userEvent.click(await caseDe(/Tran/));
    expect(tous.indeterminate).toBe(true);
    await userEvent.click(tous);
    expect(choix.beneficiaires).toHaveLength(4);
    await userEvent.click(tous);
    expect(choix.beneficiaires).toEqual([]);
  });

  it("ticks what is between two clicks while shift is held", async () => {
    monter();
    const clavier = userEvent.setup();
    await clavier.click(await caseDe(/Abbas/));
    await clavier.keyboard("{Shift>}");
    await clavier.click(await caseDe(/N’Diaye/));
    await clavier.keyboard("{/Shift}");
    expect(choix.beneficiaires).toEqual(["1", "2", "3"]);
  });

  it("says that people cannot be read, lets one try again, and still offers the lists", async () => {
    enPanne = true;
    monter();
    const alerte = await screen.findByRole("alert");
    await caseDe(/permis/);
    enPanne = false;
    await userEvent.click(within(alerte).getByRole("button", { name: "Réessayer" }));
    expect((await caseDe(/Abbas/)).checked).toBe(false);
  });

  it("offers no list where only people make sense", async () => {
    monter({ sansListes: true });
    await caseDe(/Abbas/);
    expect(screen.queryByRole("checkbox", { name: /permis/ })).toBeNull();
  });
});
