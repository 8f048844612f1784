import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { annulerLeDepart, partirBientot } from "./depart";
import { DepartEnAttente } from "./DepartEnAttente";

const partir = vi.fn<() => void>();
const annule = vi.fn<() => void>();

const fermer = () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

beforeEach(() => {
  vi.useFakeTimers();
  partir.mockReset();
  annule.mockReset();
  render(<DepartEnAttente />);
  act(() => partirBientot("Votre message partira à 3 personnes", { partir, annule }));
});
afterEach(() => {
  act(() => annulerLeDepart());
  vi.useRealTimers();
});

it("leaves after five seconds and not before", () => {
  expect(screen.getByRole("status").textContent).toMatch(/partira à 3 personnes/);
  act(() => vi.advanceTimersByTime(4_900));
  expect(partir).not.toHaveBeenCalled();
  act(() => vi.advanceTimersByTime(200));
  expect(partir).toHaveBeenCalledOnce();
  expect(screen.getByRole("status").textContent).toBe("");
});

it("does not leave at all when one thinks better of it", () => {
  act(() => screen.getByRole("button", { name: "Annuler l’envoi" }).click());
  act(() => vi.advanceTimersByTime(10_000));
  expect(partir).not.toHaveBeenCalled();
  expect(annule).toHaveBeenCalledOnce();
});

it("asks before the tab is closed, only while something waits", () => {
  expect(fermer()).toBe(false);
  act(() => annulerLeDepart());
  expect(fermer()).toBe(true);
});

it("lets the first leave at once when a second is confirmed", () => {
  act(() => partirBientot("Une offre", { partir: () => undefined, annule }));
  expect(partir).toHaveBeenCalledOnce();
  expect(screen.getByRole("status").textContent).toMatch(/Une offre/);
});
