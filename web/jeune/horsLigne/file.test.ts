import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { effacerLAppareil } from "@partage/rangement/coffre";
import type { Envoi, Issue } from "./envois";
import { brancher, file, mettreEnFile, reessayer, relire, retirer, suivreLesDeparts, vider } from "./file";

const envoi = (libelle: string, autres: Partial<Envoi> = {}) => ({
  methode: "POST" as const,
  chemin: `/api/${libelle}`,
  sujet: "essais",
  libelle,
  ...autres,
});

let tentatives: Envoi[] = [];
let issues: Issue[] = [];

/** What is left, by name. */
const reste = () => file.lire().map(({ libelle }) => libelle);

// What is still under way would meet a page that is gone.
afterEach(() => vider());

beforeEach(async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  tentatives = [];
  issues = [];
  brancher((tente) => {
    tentatives.push(tente);
    return Promise.resolve(issues.shift() ?? { sorte: "parti", reponse: undefined });
  });
  await effacerLAppareil();
  await relire();
});

describe("the queue of what was done", () => {
  it("leaves in order, and tells what arrived", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const arrives: string[] = [];
    const cesser = suivreLesDeparts(({ libelle }) => arrives.push(libelle));
    await mettreEnFile(envoi("un"));
    await mettreEnFile(envoi("deux"));
    await vider();
    expect(tentatives).toEqual([]);
    expect(reste()).toEqual(["un", "deux"]);

    vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
    await vider();
    expect(arrives).toEqual(["un", "deux"]);
    expect(reste()).toEqual([]);
    cesser();
  });

  it("keeps its key and its turn while nobody answers", async () => {
    issues = [{ sorte: "plus-tard" }];
    await mettreEnFile(envoi("un"));
    await mettreEnFile(envoi("deux"));
    await vi.waitFor(() => expect(reste()).toEqual([]));
    expect(tentatives.map(({ libelle }) => libelle)).toEqual(["un", "un", "deux"]);
    expect(tentatives[0]?.cle).toBe(tentatives[1]?.cle);
    expect(tentatives.map(({ essais }) => essais)).toEqual([1, 2, 1]);
  });

  it("holds nothing up for what is refused, which stays to be seen and can be tried again or taken back", async () => {
    issues = [{ sorte: "refuse", code: "trop-de-demarches", statut: 409 }];
    const refuse = await mettreEnFile(envoi("un"));
    await mettreEnFile(envoi("deux"));
    await vi.waitFor(() => expect(reste()).toEqual(["un"]));
    expect(file.lire()[0]?.refus).toEqual({ code: "trop-de-demarches", statut: 409 });

    await reessayer(file.lire()[0]?.ordre ?? 0);
    await vi.waitFor(() => expect(reste()).toEqual([]));
    expect(tentatives.at(-1)?.cle).not.toBe(refuse.cle);
  });

  it("takes back what has not left, and not what may have arrived", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const { ordre } = await mettreEnFile(envoi("un"));
    expect(await retirer(ordre)).toBe(true);
    expect(reste()).toEqual([]);

    vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
    issues = [{ sorte: "plus-tard", secondes: 60 }];
    const parti = await mettreEnFile(envoi("deux"));
    await vi.waitFor(() => expect(file.lire()[0]?.essais).toBe(1));
    expect(await retirer(parti.ordre)).toBe(false);
    expect(reste()).toEqual(["deux"]);
  });

  it("has a second change of the same thing start from the answer to the first", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await mettreEnFile(envoi("un", { sujet: "demarches:1", si: "1" }));
    await mettreEnFile(envoi("autre", { sujet: "demarches:2", si: "7" }));
    await mettreEnFile(envoi("deux", { sujet: "demarches:1", si: "1" }));
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
    issues = [{ sorte: "parti", reponse: { version: "2" } }];
    await vider();
    expect(tentatives.map(({ si }) => si)).toEqual(["1", "7", "2"]);
  });

  it("waits for a session without losing anything", async () => {
    issues = [{ sorte: "sans-session" }];
    await mettreEnFile(envoi("un"));
    await vi.waitFor(() => expect(tentatives).toHaveLength(1));
    expect(reste()).toEqual(["un"]);
    await vider();
    expect(reste()).toEqual([]);
  });

  it("brings nothing back to a device that was emptied meanwhile", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await mettreEnFile(envoi("un"));
    await vider();
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
    brancher(async () => {
      await effacerLAppareil();
      return { sorte: "refuse", code: "conversation-inconnue", statut: 404 };
    });
    await vider();
    expect(await relire()).toEqual([]);
  });

  it("is found again by another opening of the application, sealed until then", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await mettreEnFile(envoi("un", { corps: { commentaire: "Rappeler la mission locale" } }));
    file.ecrire([]);
    expect((await relire()).map(({ libelle, corps }) => ({ libelle, corps }))).toEqual([
      { libelle: "un", corps: { commentaire: "Rappeler la mission locale" } },
    ]);
    await effacerLAppareil();
    expect(await relire()).toEqual([]);
  });
});
