import { describe, expect, it, vi } from "vitest";
import { envoyer } from "@partage/api/client";
import { essayerPar } from "./depart";
import type { Envoi } from "./envois";

const essayerDIci = essayerPar(envoyer);

const envoi: Envoi = {
  ordre: 1,
  cle: "cle-1",
  methode: "POST",
  chemin: "/api/conversations/1/messages",
  corps: { texte: "Bonjour" },
  sujet: "messages",
  libelle: "Bonjour",
  le: 0,
  essais: 1,
};

/** Answers one after the other; a network that is cut has none. */
function repondre(...reponses: (Response | undefined)[]) {
  const demandes: Request[] = [];
  vi.stubGlobal("fetch", (requete: Request) => {
    demandes.push(requete);
    const reponse = reponses.shift();
    return reponse ? Promise.resolve(reponse) : Promise.reject(new TypeError("Failed to fetch"));
  });
  return demandes;
}

const refus = (code: string, status: number) => Response.json({ code }, { status });

describe("what an answer means for what waits", () => {
  it("arrived: with its key, whatever it answers", async () => {
    const demandes = repondre(Response.json({ numero: "4" }, { status: 201 }));
    expect(await essayerDIci(envoi)).toEqual({ sorte: "parti", reponse: { numero: "4" } });
    expect(demandes[0]?.headers.get("Idempotency-Key")).toBe("cle-1");
  });

  it.each([undefined, 408, 500, 502, 503, 504])("later, after %s", async (statut) => {
    repondre(statut === undefined ? undefined : new Response(null, { status: statut }));
    expect(await essayerDIci(envoi)).toEqual({ sorte: "plus-tard" });
  });

  it("later, when the service says when", async () => {
    repondre(new Response(null, { status: 429, headers: { "Retry-After": "7" } }));
    expect(await essayerDIci(envoi)).toEqual({ sorte: "plus-tard", secondes: 7 });
  });

  it("at once again after a collision, a few times", async () => {
    repondre(refus("conversation-occupee", 409), refus("conversation-occupee", 409), Response.json({}, { status: 201 }));
    expect(await essayerDIci(envoi)).toEqual({ sorte: "parti", reponse: {} });
  });

  it("never again after a refusal", async () => {
    repondre(refus("conversation-inconnue", 404));
    expect(await essayerDIci(envoi)).toEqual({ sorte: "refuse", code: "conversation-inconnue", statut: 404 });
  });

  it.each([404, 410])("arrived, when what was to be taken away is gone already (%s)", async (statut) => {
    const retrait: Envoi = { ...envoi, methode: "DELETE", chemin: "/api/beneficiaires/1/favoris/emploi/2", corps: undefined };
    repondre(refus("favori-inconnu", statut));
    expect(await essayerDIci(retrait)).toMatchObject({ sorte: "parti" });
  });

  describe("for a change of a version whose first answer was lost", () => {
    const change: Envoi = {
      ...envoi,
      methode: "PUT",
      chemin: "/api/beneficiaires/1/demarches/2/statut",
      si: "3",
      essais: 2,
      constat: { chemin: "/api/beneficiaires/1/demarches/2", attendu: { statut: "realisee" } },
    };

    it("arrived, when what is read is what was wanted", async () => {
      const demandes = repondre(refus("version-perimee", 412), Response.json({ statut: "realisee", version: "4" }));
      expect(await essayerDIci(change)).toEqual({ sorte: "parti", reponse: { statut: "realisee", version: "4" } });
      expect(demandes[0]?.headers.get("If-Match")).toBe("3");
      expect(demandes[0]?.headers.has("Idempotency-Key")).toBe(false);
    });

    it("arrived, when what was written as a code is read with its label", async () => {
      repondre(refus("version-perimee", 412), Response.json({ moyen: { code: "C1.02", libelle: "En ligne" } }));
      const moyen = { ...change, constat: { chemin: "/api/beneficiaires/1/demarches/2", attendu: { moyen: "C1.02" } } };
      expect(await essayerDIci(moyen)).toMatchObject({ sorte: "parti" });
    });

    it("refused, when it is anything else, or when it had never left before", async () => {
      repondre(refus("version-perimee", 412), Response.json({ statut: "annulee", version: "4" }));
      expect(await essayerDIci(change)).toEqual({ sorte: "refuse", code: "version-perimee", statut: 412 });
      repondre(refus("version-perimee", 412));
      expect(await essayerDIci({ ...change, essais: 1 })).toEqual({ sorte: "refuse", code: "version-perimee", statut: 412 });
    });
  });
});
