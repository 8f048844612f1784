import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { MessageReplie } from "./MessageReplie";

it("a long message can be read whole, and put back", async () => {
  const texte = `Bonjour,\n${"un mot ".repeat(200)}et le dernier.`;
  const { container } = render(<MessageReplie texte={texte} le="2026-11-30T09:00:00Z" />);
  const message = container.querySelector("p");
  expect(message?.textContent).toMatch(/^Bonjour,\n[^]{300,400}…$/);
  const suite = screen.getByRole("button", { name: /^Lire la suite, message :/, expanded: false });
  await userEvent.click(suite);
  expect(message?.textContent).toBe(texte);
  await userEvent.click(screen.getByRole("button", { name: /^Réduire/, expanded: true }));
  expect(message?.textContent).not.toContain("le dernier");
});

it("a short message is whole as it is", () => {
  render(<MessageReplie texte="À jeudi" le="2026-11-30T09:00:00Z" />);
  expect(screen.queryByRole("button")).toBeNull();
});
