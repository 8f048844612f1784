import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// jsdom has none; react-aria asks for it.
globalThis.CSS ??= { escape: (texte: string) => texte.replaceAll(/[^\w-]/g, "\\$&") } as typeof CSS;

// Nothing scrolls there.
Element.prototype.scrollTo ??= () => undefined;

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});
