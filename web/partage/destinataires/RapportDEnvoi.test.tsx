import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RapportDEnvoi } from "./RapportDEnvoi";

// As the API answers: no code at all when it was sent.
const resultat = (id: string, code: string | undefined) => ({ id, prenom: `Prénom${id}`, nom: `Nom${id}`, ...(code && { code }) });
const monter = (codes: (string | undefined)[], exclus = 0) =>
  render(
    <RapportDEnvoi
      reussite={(aQui) => `Envoyé à ${aQui}.`}
      echec="Envoyé à personne."
      resultats={codes.map((code, rang) => resultat(String(rang), code))}
      exclus={exclus}
    />,
  );

describe("the report of a send", () => {
  it("takes the focus and says how many got it", () => {
    const { container } = monter([undefined, undefined]);
    expect(document.activeElement).toBe(container.firstElementChild);
    expect(screen.getByRole("status").textContent).toMatch(/Envoyé à 2 destinataires\./);
  });

  it("names who did not get it first, and why, and counts who has left", () => {
    monter([undefined, "conversation-occupee"], 1);
    expect(screen.getByRole("status").textContent).toMatch(/1 envoi en échec/);
    expect(screen.getByRole("status").textContent).toMatch(/1 personne n’est plus dans votre portefeuille/);
    expect(screen.getAllByRole("listitem")[0]?.textContent).toMatch(/Nom1 Prénom1.*Réessayez/);
  });

  it("says of a suggestion that was there already what became of it", () => {
    const deja = { ...resultat("1", undefined), dejaSuggeree: "en-attente" };
    render(<RapportDEnvoi reussite={(aQui) => aQui} echec="" resultats={[deja]} exclus={0} />);
    expect(screen.getByRole("listitem").textContent).toMatch(/Déjà suggérée/);
  });

  it("does not claim a success when nobody got it", () => {
    monter(["conversation-occupee"]);
    expect(screen.getByRole("status").textContent).toMatch(/Envoyé à personne/);
  });
});
