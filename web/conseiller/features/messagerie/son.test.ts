import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { arreterLesAvis, demanderLesAvis } from "@partage/chat/avisDeBureau";
import { sonner } from "./son";

const avis: { titre: string; options: unknown }[] = [];
let regardee = true;
let sons = 0;
const compter = () => (sons += 1);
const tenus = new Set<string>();

class Notification {
  static permission = "granted";
  static requestPermission = () => Promise.resolve("granted");
  constructor(titre: string, options: unknown) {
    avis.push({ titre, options });
  }
  addEventListener = () => undefined;
}

beforeEach(() => {
  vi.useFakeTimers();
  [avis.length, sons, regardee] = [0, 0, true];
  tenus.clear();
  vi.stubGlobal("Notification", Notification);
  vi.stubGlobal(
    "AudioContext",
    class {
      currentTime = 0;
      destination = {};
      createOscillator = () => ({ frequency: {}, connect: (vers: unknown) => vers, start: () => undefined, stop: () => undefined });
      createGain = () => ({
        gain: { setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined },
        connect: () => undefined,
      });
    },
  );
  vi.spyOn(document, "hasFocus").mockImplementation(() => regardee);
  // As browsers do: who asks only if it is free is told when it is not.
  vi.spyOn(navigator.locks, "request").mockImplementation((async (nom: string, _: unknown, faire: (verrou: unknown) => Promise<void>) => {
    if (tenus.has(nom)) return faire(null);
    tenus.add(nom);
    await faire({ name: nom });
    tenus.delete(nom);
  }) as never);
  window.addEventListener("cej:son", compter);
});

afterEach(() => {
  window.removeEventListener("cej:son", compter);
  arreterLesAvis();
  vi.useRealTimers();
});

const deuxOnglets = async (message: string) => {
  void sonner(message, { son: true });
  void sonner(message, { son: true });
  await vi.advanceTimersByTimeAsync(1_000);
};

it("rings once for a message in two tabs, and again for the next", async () => {
  await deuxOnglets("a.1");
  expect(sons).toBe(1);
  await deuxOnglets("a.2");
  expect(sons).toBe(2);
  expect(avis).toEqual([]);
});

it("shows a notification only when it was asked for, once, where nobody looks, and without a name or a word of the message", async () => {
  regardee = false;
  await deuxOnglets("a.3");
  expect(avis).toEqual([]);
  expect(await demanderLesAvis()).toBe(true);
  await deuxOnglets("a.4");
  expect(avis).toEqual([
    { titre: "Nouveau message", options: { body: "Espace conseiller CEJ", tag: "cej.message", icon: "/favicon-alerte.svg" } },
  ]);
  regardee = true;
  await deuxOnglets("a.5");
  expect(avis).toHaveLength(1);
});
