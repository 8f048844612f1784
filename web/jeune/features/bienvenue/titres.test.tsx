import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import EcranBienvenue from "./EcranBienvenue";
import EcranRefus from "./EcranRefus";

const rien = () => undefined;

it("each screen before the application names itself in the tab, whatever was there before", () => {
  document.title = "Profil – Mon CEJ";
  const { unmount } = render(<EcranBienvenue demontrer={rien} />);
  expect(document.title).toBe("Bienvenue – Mon CEJ");
  fireEvent.click(screen.getByRole("button", { name: "Passer" }));
  expect(document.title).toBe("Connexion – Mon CEJ");
  unmount();
  render(<EcranRefus />);
  expect(document.title).toBe("Pas d’espace pour ce compte – Mon CEJ");
});
