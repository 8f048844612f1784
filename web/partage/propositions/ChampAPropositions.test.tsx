import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Choix } from "@partage/ui/ChampPropose";
import { ChampAPropositions } from "./ChampAPropositions";

const VILLES = [
  { cle: "1", nom: "Nice (06000)" },
  { cle: "2", nom: "Nicey (21330)" },
  { cle: "3", nom: "Niort (79000)", precision: "Deux-Sèvres" },
];

const noter = vi.fn<(choix: Choix) => void>();
const choisi = () => noter.mock.lastCall?.[0];

function Essai({ chercher, depart }: { chercher: (saisie: string) => Promise<typeof VILLES>; depart: Choix }) {
  const [valeur, setValeur] = useState(depart);
  return (
    <form onSubmit={(evenement) => evenement.preventDefault()}>
      <ChampAPropositions
        id="lieu"
        label="Lieu"
        sorte="essai"
        chercher={chercher}
        valeur={valeur}
        changer={(suivant) => {
          noter(suivant);
          setValeur(suivant);
        }}
      />
      <button type="submit">Rechercher</button>
    </form>
  );
}

const trouver = (saisie: string) => Promise.resolve(VILLES.filter(({ nom }) => nom.toLowerCase().startsWith(saisie.toLowerCase())));
const monter = (depart: Choix = { nom: "" }, chercher = trouver) =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Essai chercher={chercher} depart={depart} />
    </QueryClientProvider>,
  );
const champ = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Lieu" });

describe("a field that proposes", () => {
  it("proposes while one types, and takes what is chosen with its key", async () => {
    monter();
    await userEvent.type(champ(), "nice");
    await userEvent.click(await screen.findByRole("option", { name: "Nicey (21330)" }));
    expect(choisi()).toMatchObject({ cle: "2", nom: "Nicey (21330)" });
    expect(champ().value).toBe("Nicey (21330)");
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  it("takes the only proposition on Enter, even before it has come", async () => {
    monter();
    await userEvent.type(champ(), "nior{Enter}");
    await vi.waitFor(() => expect(choisi()).toMatchObject({ cle: "3" }));
    // The choice is told first and drawn afterwards.
    await vi.waitFor(() => expect(champ().value).toBe("Niort (79000)"));
    await vi.waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
  });

  it("stays closed when the answer comes after one has closed it", async () => {
    monter();
    await userEvent.type(champ(), "nior");
    await userEvent.keyboard("{Escape}{Enter}");
    await vi.waitFor(() => expect(choisi()).toMatchObject({ cle: "3" }));
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  it("takes none of several on Enter, and keeps what was typed when one leaves", async () => {
    monter();
    await userEvent.type(champ(), "nice");
    await screen.findAllByRole("option");
    await userEvent.keyboard("{Enter}");
    await userEvent.tab();
    expect(choisi()).toEqual({ nom: "nice" });
    expect(champ().value).toBe("nice");
  });

  it("shows what was chosen before, and forgets its key as soon as the text changes", async () => {
    monter({ cle: "1", nom: "Nice (06000)" });
    await userEvent.click(champ());
    await userEvent.tab();
    expect(champ().value).toBe("Nice (06000)");
    expect(noter).not.toHaveBeenCalledWith({ nom: "" });
    await userEvent.type(champ(), "{Backspace}");
    expect(choisi()).toEqual({ nom: "Nice (06000" });
  });

  it("says that nothing matches, and what to do when the search fails", async () => {
    monter();
    await userEvent.type(champ(), "zzz");
    expect(await screen.findByText("Rien ne correspond à « zzz ».")).toBeTruthy();
  });

  it("says why nothing can be proposed", async () => {
    monter({ nom: "" }, () => Promise.reject(new TypeError("Failed to fetch")));
    await userEvent.type(champ(), "nice");
    expect(await screen.findByText(/Vérifiez votre réseau/)).toBeTruthy();
  });
});
