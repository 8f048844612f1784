import { screen, waitFor } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

const seConnecter = vi.fn<(retour: string) => Promise<void>>();
vi.mock("@partage/session/session", () => ({ seConnecter }));

const { montrerLaConnexion } = await import("./connexion");

/** A departure under way. */
function promesse() {
  let reject: (cause: Error) => void = vi.fn<(cause: Error) => void>();
  const promise = new Promise<void>((_, refuser) => (reject = refuser));
  return { promise, reject };
}

it("leads to the provider once, says when it is out of reach, and may be tried again", async () => {
  const racine = document.createElement("div");
  document.body.append(racine);
  window.history.replaceState(null, "", "/profil?onglet=avis");
  const { promise, reject } = promesse();
  seConnecter.mockReturnValue(promise);
  montrerLaConnexion(racine);
  expect(document.title).toBe("Connexion – Espace conseiller CEJ");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Espace conseiller");
  expect(screen.queryByRole("alert")).toBeNull();

  const bouton = screen.getByRole("button", { name: "Connexion conseiller France Travail CEJ" });
  await userEvent.dblClick(bouton);
  expect(seConnecter).toHaveBeenCalledExactlyOnceWith("/profil?onglet=avis");
  expect(bouton.getAttribute("aria-disabled")).toBe("true");

  reject(new TypeError("Failed to fetch"));
  await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/Vérifiez votre réseau/));
  expect(bouton.getAttribute("aria-disabled")).toBeNull();
  seConnecter.mockReturnValue(promesse().promise);
  await userEvent.click(bouton);
  expect(seConnecter).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole("alert")).toBeNull();
  racine.remove();
});
