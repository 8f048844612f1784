import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { toutOublier } from "@partage/rangement/rangement";

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

// jsdom has no locks: whoever asks for one waits for those before.
const tours = new Map<string, Promise<unknown>>();
Object.defineProperty(navigator, "locks", {
  value: {
    request: (verrou: string, ...suite: unknown[]) => {
      const faire = () => (suite.at(-1) as (verrou: unknown) => unknown)({ name: verrou });
      const tour = (tours.get(verrou) ?? Promise.resolve()).then(faire, faire);
      tours.set(verrou, tour);
      return tour;
    },
  },
});

// Nothing scrolls there.
Element.prototype.scrollTo ??= () => undefined;
window.scrollTo = () => undefined;

// jsdom has no top layer: a dialogue is open or it is not.
HTMLDialogElement.prototype.showModal ??= function ouvrir(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function fermer(this: HTMLDialogElement) {
  this.open = false;
};

afterEach(() => {
  cleanup();
  toutOublier();
  sessionStorage.clear();
  localStorage.clear();
});
