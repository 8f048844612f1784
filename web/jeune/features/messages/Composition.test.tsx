import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

const mettreEnFile = vi.hoisted(() => vi.fn<(envoi: { libelle: string }) => Promise<void>>());
vi.mock("@jeune/horsLigne/file", () => ({ mettreEnFile, file: { lire: () => [], suivre: () => () => undefined } }));
vi.mock("@partage/conversation/messages", () => ({ signalerSaisie: () => undefined }));

const { Composition } = await import("./Composition");

const champ = () => screen.getByRole<HTMLTextAreaElement>("textbox");

describe("the field of a message", () => {
  beforeEach(async () => {
    mettreEnFile.mockReset();
    render(<Composition conversation="c" autre="Camille" />);
    await userEvent.clear(champ());
  });

  it("keeps what is typed while the device is still putting the message before away", async () => {
    const garde: (() => void)[] = [];
    mettreEnFile.mockReturnValueOnce(new Promise((fini) => void garde.push(fini)));
    await userEvent.type(champ(), "Premier");
    await userEvent.click(screen.getByRole("button", { name: "Envoyer le message" }));
    await userEvent.type(champ(), "Deuxième");
    for (const finir of garde) finir();
    await Promise.resolve();
    expect(champ().value).toBe("Deuxième");
    expect(mettreEnFile.mock.calls.map(([envoi]) => envoi.libelle)).toEqual(["Premier"]);
  });

  it("gives the message back, and says why, when the device cannot keep it", async () => {
    mettreEnFile.mockRejectedValueOnce(new DOMException("", "QuotaExceededError"));
    await userEvent.type(champ(), "Premier");
    await userEvent.click(screen.getByRole("button", { name: "Envoyer le message" }));
    await vi.waitFor(() => expect(champ().value).toBe("Premier"));
    expect(screen.getByText(/n’a pas pu être gardé/u)).toBeDefined();
  });
});
