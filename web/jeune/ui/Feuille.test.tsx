import { render } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { Feuille } from "./Feuille";

it("is closed while it is in the page, for the focus to go back to where it came from", () => {
  const dansLaPage: boolean[] = [];
  const fermer = vi.spyOn(HTMLDialogElement.prototype, "close").mockImplementation(function noter(this: HTMLDialogElement) {
    dansLaPage.push(this.isConnected);
  });
  const { unmount } = render(
    <Feuille titre="Une feuille" fermer={() => undefined}>
      Contenu
    </Feuille>,
  );
  unmount();
  expect(dansLaPage).toEqual([true]);
  fermer.mockRestore();
});
