import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const demande = (chemin: string, method = "GET") => new Request(`https://cej.example${chemin}`, { method });

/** Another opening of the page. */
async function ouvrir() {
  vi.resetModules();
  const attente = await import("./attente");
  attente.attendreLEcoute((chemin) => chemin === "/api/conversations");
  return attente;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("what would be asked twice", () => {
  it("waits for the first connection, and for that alone", async () => {
    const { tourDe, neRienAttendre } = await ouvrir();
    const partie = vi.fn<() => void>();
    void tourDe(demande("/api/conversations?limite=100"))?.then(partie);
    expect(tourDe(demande("/api/portefeuille"))).toBeUndefined();
    expect(tourDe(demande("/api/conversations", "POST"))).toBeUndefined();
    await vi.advanceTimersByTimeAsync(900);
    expect(partie).not.toHaveBeenCalled();
    neRienAttendre();
    await vi.advanceTimersByTimeAsync(0);
    expect(partie).toHaveBeenCalledOnce();
    expect(tourDe(demande("/api/conversations"))).toBeUndefined();
  });

  it("leaves after a second where no connection comes about", async () => {
    const { tourDe } = await ouvrir();
    const partie = vi.fn<() => void>();
    void tourDe(demande("/api/conversations"))?.then(partie);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(partie).toHaveBeenCalledOnce();
    expect(tourDe(demande("/api/conversations"))).toBeUndefined();
  });
});
