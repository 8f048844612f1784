import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { Avis, aviser } from "./Avis";

afterEach(() => vi.useRealTimers());

const attendre = (secondes: number) => act(() => vi.advanceTimersByTimeAsync(secondes * 1000));

it("stays while one is on it, with the keyboard or with a pointer, and goes once one has left", async () => {
  vi.useFakeTimers();
  const annuler = vi.fn<() => void>();
  render(<Avis />);
  act(() => aviser("Démarche réalisée", annuler));
  await attendre(7);
  act(() => screen.getByRole("button", { name: "Annuler" }).focus());
  await attendre(60);
  fireEvent.pointerEnter(screen.getByText("Démarche réalisée"));
  act(() => screen.getByRole("button", { name: "Annuler" }).blur());
  fireEvent.pointerLeave(screen.getByText("Démarche réalisée"));
  await attendre(7);
  expect(screen.getByText("Démarche réalisée")).toBeDefined();
  await attendre(2);
  expect(screen.queryByText("Démarche réalisée")).toBeNull();

  act(() => aviser("Démarche annulée", annuler));
  fireEvent.pointerEnter(screen.getByText("Démarche annulée"));
  await attendre(60);
  fireEvent.click(screen.getByRole("button", { name: "Annuler" }));
  expect(annuler).toHaveBeenCalledOnce();
  expect(screen.queryByText("Démarche annulée")).toBeNull();

  // The next one is held by nobody.
  act(() => aviser("Suggestion ajoutée"));
  await attendre(9);
  expect(screen.queryByText("Suggestion ajoutée")).toBeNull();
});
