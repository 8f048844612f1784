import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { toutOublier } from "@/shared/rangement/rangement";

// A busy machine is slow; what does not come at all still fails. Below the limit of a whole test (vite.config.ts), so that the message says what.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has none; react-aria asks for it.
globalThis.CSS ??= { escape: (texte: string) => texte.replaceAll(/[^\w-]/g, "\\$&") } as typeof CSS;

// Nothing is laid out there: nothing is ever seen.
globalThis.IntersectionObserver ??= class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
} as unknown as typeof IntersectionObserver;

// Nothing scrolls there.
Element.prototype.scrollTo ??= () => undefined;

afterEach(() => {
  cleanup();
  toutOublier();
  sessionStorage.clear();
  localStorage.clear();
});
