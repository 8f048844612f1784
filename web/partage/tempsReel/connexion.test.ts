import { afterEach, beforeEach, expect, it, vi } from "vitest";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

const demarrer = vi.fn<() => Promise<void>>(() => Promise.resolve());
vi.mock("@microsoft/signalr", async (vrai) => ({
  ...(await vrai<typeof import("@microsoft/signalr")>()),
  HubConnectionBuilder: class {
    withUrl = () => this;
    configureLogging = () => this;
    build = () => ({ on: () => undefined, onclose: () => undefined, start: demarrer, stop: () => Promise.resolve(), state: "Connected" });
  },
}));

const { ecouter } = await import("./connexion");

const trop = () =>
  new Response(JSON.stringify({ code: "trop-de-requetes", status: 429 }), {
    status: 429,
    headers: { "Content-Type": "application/problem+json", "Retry-After": "40" },
  });
const ou = () => Response.json({ url: "http://hub.example/client/chat", accessToken: "a" });

beforeEach(() => {
  vi.useFakeTimers();
  demarrer.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("asks again no earlier than the service said, whatever happens to the page meanwhile", async () => {
  const demander = vi.fn<typeof fetch>().mockResolvedValueOnce(trop()).mockResolvedValueOnce(ou());
  vi.stubGlobal("fetch", demander);
  const arreter = ecouter(() => undefined);

  await vi.advanceTimersByTimeAsync(20_000);
  document.dispatchEvent(new Event("visibilitychange"));
  window.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(19_000);
  expect(demander).toHaveBeenCalledTimes(1);

  await vi.advanceTimersByTimeAsync(22_000);
  expect(demander).toHaveBeenCalledTimes(2);
  expect(demarrer).toHaveBeenCalledTimes(1);
  arreter();
});

it("comes back soon when nobody said when", async () => {
  const demander = vi.fn<typeof fetch>().mockRejectedValueOnce(new TypeError("network")).mockResolvedValueOnce(ou());
  vi.stubGlobal("fetch", demander);
  const arreter = ecouter(() => undefined);

  await vi.advanceTimersByTimeAsync(1_000);
  expect(demander).toHaveBeenCalledTimes(2);
  arreter();
});
