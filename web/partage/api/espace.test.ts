import { type InfiniteData, QueryClient } from "@tanstack/react-query";
import { beforeEach, describe, expect, it } from "vitest";
import { cles, type FiltreDesConversations } from "./cles";
import type { Schema } from "./client";
import { poserLignes } from "./espace";
import { garderLesLignes } from "./listes";

type Conversation = Schema<"ConversationDeLaListe">;
type Beneficiaire = Schema<"BeneficiaireDuPortefeuille">;
type Conversations = InfiniteData<Schema<"ConversationsResponse"> & { version: string }>;
type Portefeuille = InfiniteData<Schema<"PortefeuilleResponse"> & { version: string }>;

const JOUR = "2026-11-20T10:00:00.000Z";

const conversation = (id: string, de: Partial<Conversation> = {}): Conversation => ({
  id,
  prenom: id,
  nom: "Petit",
  active: true,
  suivie: false,
  nonLus: 0,
  nonLusParLeBeneficiaire: 0,
  ajouteLe: JOUR,
  dernierMessage: null,
  ...de,
});

const beneficiaire = (id: string, de: Partial<Beneficiaire> = {}): Beneficiaire => ({
  id,
  prenom: id,
  nom: "Petit",
  ajouteLe: JOUR,
  active: true,
  derniereActivite: null,
  messagesNonLus: 0,
  reaffectationTemporaire: false,
  ...de,
});

const dernier = (le: string) => ({ numero: "1", de: "beneficiaire" as const, type: "texte" as const, extrait: "Bonjour", le, lu: false });

const evenement = (
  id: string,
  de: Partial<Conversation>,
  du: Partial<Beneficiaire> = {},
  identiteChangee = false,
): Schema<"EspaceModifie"> => ({
  versionPrecedente: "v1",
  version: "v2",
  conversationsNonLues: 1,
  messagesNonLus: 3,
  beneficiairesARecuperer: 0,
  lignes: [{ conversation: conversation(id, de), beneficiaire: beneficiaire(id, du), identiteChangee }],
});

const message = (le: string) => evenement("c", { nonLus: 1, dernierMessage: dernier(le) }, { derniereActivite: le });

const ordre = (liste: Conversations | undefined) => liste?.pages.map((page) => page.conversations.map(({ id }) => id).join("")).join("|");

const duree = (faire: () => void) => {
  const debut = performance.now();
  faire();
  return performance.now() - debut;
};

const mediane = (mesures: number[]) => mesures.toSorted((un, autre) => un - autre)[15] ?? 0;

describe("the rows of an event", () => {
  let cache: QueryClient;
  const parActivite = { tri: "activite", sens: "decroissant", recherche: "" };
  const parNom = { tri: "nom", sens: "croissant", recherche: "" };
  const conversations = (recherche = "") => cache.getQueryData<Conversations>(cles.conversationsTrouvees(recherche));
  const portefeuille = (criteres: object) => cache.getQueryData<Portefeuille>(cles.lignesDuPortefeuille(criteres));

  const poserConversations = (pages: string[], de: Partial<Conversations["pages"][number]> = {}, recherche = "") =>
    cache.setQueryData<Conversations>(cles.conversationsTrouvees(recherche), {
      pageParams: pages.map(() => undefined),
      pages: pages.map((ids) => ({
        conversations: [...ids].map((id) =>
          conversation(id, { dernierMessage: dernier(`2026-11-2${"fedcba".indexOf(id)}T10:00:00.000Z`) }),
        ),
        total: 6,
        conversationsNonLues: 0,
        messagesNonLus: 2,
        suivant: null,
        version: "v1",
        ...de,
      })),
    });

  const filtree = (filtre: FiltreDesConversations) => cache.getQueryData<Conversations>(cles.conversationsTrouvees("", filtre));
  const poserFiltree = (filtre: FiltreDesConversations, ids: string, de: Partial<Conversation>, suivant: string | null = null) =>
    cache.setQueryData<Conversations>(cles.conversationsTrouvees("", filtre), {
      pageParams: [undefined],
      pages: [
        {
          conversations: [...ids].map((id) => conversation(id, { dernierMessage: dernier(JOUR), ...de })),
          total: 2,
          conversationsNonLues: 2,
          messagesNonLus: 2,
          suivant,
          version: "v1",
        },
      ],
    });

  const poserPortefeuille = (criteres: object) =>
    cache.setQueryData<Portefeuille>(cles.lignesDuPortefeuille(criteres), {
      pageParams: [undefined],
      pages: [
        {
          beneficiaires: ["a", "b", "c"].map((id, rang) =>
            beneficiaire(id, { derniereActivite: rang === 2 ? null : `2026-11-1${9 - rang}T10:00:00.000Z` }),
          ),
          total: 3,
          beneficiairesARecuperer: 0,
          suivant: null,
          version: "v1",
        },
      ],
    });

  beforeEach(() => {
    cache = new QueryClient();
    poserConversations(["abc", "def"]);
    poserPortefeuille(parNom);
    poserPortefeuille(parActivite);
  });

  it("stand where the service would list them, with its counters and its version", () => {
    expect(poserLignes(cache, message("2026-11-29T10:00:00.000Z"))).toBe(true);
    expect(ordre(conversations())).toBe("cab|def");
    expect(conversations()?.pages.map(({ messagesNonLus, version }) => [messagesNonLus, version])).toEqual([
      [3, "v2"],
      [3, "v2"],
    ]);
    expect(portefeuille(parActivite)?.pages[0]?.beneficiaires.map(({ id }) => id)).toEqual(["c", "a", "b"]);
    expect(portefeuille(parNom)?.pages[0]?.beneficiaires.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(portefeuille(parNom)?.pages[0]?.version).toBe("v2");
  });

  it("go down again once they are read, behind what is flagged and what is later", () => {
    expect(poserLignes(cache, evenement("b", { suivie: true, dernierMessage: dernier("2026-11-01T10:00:00.000Z") }))).toBe(true);
    expect(ordre(conversations())).toBe("bac|def");
    const lue = { ...evenement("b", { dernierMessage: dernier("2026-11-01T10:00:00.000Z") }), versionPrecedente: "v2", version: "v3" };
    expect(poserLignes(cache, lue)).toBe(true);
    expect(ordre(conversations())).toBe("acd|efb");
  });

  describe("of a list that keeps only some", () => {
    it("come in and go, with its total", () => {
      poserFiltree("nonLues", "ab", { nonLus: 1 });
      poserFiltree("suivies", "de", { suivie: true });
      poserLignes(cache, message("2026-11-29T10:00:00.000Z"));
      expect(ordre(filtree("nonLues"))).toBe("cab");
      expect(filtree("nonLues")?.pages[0]?.total).toBe(3);
      expect(ordre(filtree("suivies"))).toBe("de");
      poserLignes(cache, { ...evenement("a", { dernierMessage: dernier(JOUR) }), versionPrecedente: "v2", version: "v3" });
      expect(ordre(filtree("nonLues"))).toBe("cb");
      expect(filtree("nonLues")?.pages[0]?.total).toBe(2);
    });

    it("are kept while a message waits, and go with its answer", () => {
      const reponse = { ...dernier("2026-11-29T10:00:00.000Z"), de: "conseiller" as const };
      poserFiltree("sansReponse", "ab", { dernierMessage: dernier("2026-01-01T10:00:00.000Z") });
      poserLignes(cache, evenement("a", { suivie: true, dernierMessage: dernier("2026-01-01T10:00:00.000Z") }));
      expect(ordre(filtree("sansReponse"))).toBe("ab");
      poserLignes(cache, { ...evenement("a", { dernierMessage: reponse }), versionPrecedente: "v2", version: "v3" });
      expect(ordre(filtree("sansReponse"))).toBe("b");
    });

    it("are left to be read when it has pages that were not", () => {
      poserFiltree("suivies", "de", { suivie: true }, "plus");
      poserLignes(cache, message(JOUR));
      expect(cache.getQueryState(cles.conversationsTrouvees("", "suivies"))?.isInvalidated).toBe(true);
      expect(cache.getQueryState(cles.conversationsTrouvees(""))?.isInvalidated).toBe(false);
    });
  });

  it("stand behind those who have written when nobody has", () => {
    cache.clear();
    poserConversations(["ab"], {
      conversations: ["a", "b"].map((id) => conversation(id, { ajouteLe: `2026-12-0${id === "a" ? 2 : 1}T10:00:00.000Z` })),
    });
    poserLignes(cache, evenement("b", { ajouteLe: "2026-12-01T10:00:00.000Z", dernierMessage: dernier(JOUR) }));
    expect(ordre(conversations())).toBe("ba");
  });

  it("change a search only where they were found", () => {
    poserConversations(["ab"], {}, "petit");
    expect(poserLignes(cache, message("2026-11-29T10:00:00.000Z"))).toBe(true);
    expect(ordre(conversations("petit"))).toBe("ab");
  });

  const aRelire = (cle: readonly unknown[]) => cache.getQueryState(cle)?.isInvalidated;
  const toutesLesCles = [cles.conversationsTrouvees(""), cles.lignesDuPortefeuille(parNom), cles.lignesDuPortefeuille(parActivite)];

  it.each([
    ["of somebody new, or of a name that changed", () => evenement("z", {}, {}, true)],
    ["that change who is to be taken back", () => ({ ...message(JOUR), beneficiairesARecuperer: 1 })],
  ])("%s are left to be read with all that shows them, and nothing changes", (_, faire) => {
    const avant = toutesLesCles.map((cle) => cache.getQueryData(cle));
    expect(poserLignes(cache, faire())).toBe(false);
    expect(toutesLesCles.map((cle) => cache.getQueryData(cle))).toEqual(avant);
  });

  it("that a list has missed something before have that list read again", () => {
    const avant = conversations();
    cache.setQueryData<Portefeuille>(
      cles.lignesDuPortefeuille(parNom),
      (liste) => liste && { ...liste, pages: liste.pages.map((page) => ({ ...page, version: "v0" })) },
    );
    expect(poserLignes(cache, { ...message(JOUR), versionPrecedente: "v0" })).toBe(true);
    expect(conversations()).toEqual(avant);
    expect(toutesLesCles.map(aRelire)).toEqual([true, false, true]);
    expect(portefeuille(parNom)?.pages[0]?.version).toBe("v2");
  });

  it("that are there already are not put twice", () => {
    poserLignes(cache, message("2026-11-29T10:00:00.000Z"));
    const apres = conversations();
    expect(poserLignes(cache, message("2026-11-29T10:00:00.000Z"))).toBe(true);
    expect(conversations()).toBe(apres);
    expect(toutesLesCles.map(aRelire)).toEqual([false, false, false]);
  });

  it("move although an answer has already told what changed", () => {
    poserLignes(cache, message("2026-11-29T10:00:00.000Z"));
    // The answer of a reading: the line says so in its place.
    cache.setQueryData<Conversations>(
      cles.conversationsTrouvees(""),
      (liste) =>
        liste && {
          ...liste,
          pages: liste.pages.map((page) => ({ ...page, conversations: page.conversations.map((ligne) => ({ ...ligne, nonLus: 0 })) })),
        },
    );
    const lue = { ...evenement("c", { dernierMessage: dernier("2026-11-01T10:00:00.000Z") }), versionPrecedente: "v2", version: "v3" };
    poserLignes(cache, lue);
    expect(ordre(conversations())).toBe("abd|efc");
  });

  describe("of a list whose next pages were not read", () => {
    beforeEach(() => void poserConversations(["abc"], { suivant: "plus" }));

    it("come in from a page that was not", () => {
      expect(poserLignes(cache, evenement("z", { nonLus: 1, dernierMessage: dernier("2026-11-29T10:00:00.000Z") }))).toBe(true);
      expect(ordre(conversations())).toBe("zabc");
      expect(aRelire(cles.conversationsTrouvees(""))).toBe(false);
    });

    it("stay out, or go, when their place is further", () => {
      poserLignes(cache, evenement("z", { dernierMessage: dernier("2026-11-01T10:00:00.000Z") }));
      expect(ordre(conversations())).toBe("abc");
      poserLignes(cache, {
        ...evenement("a", { dernierMessage: dernier("2026-11-01T10:00:00.000Z") }),
        versionPrecedente: "v2",
        version: "v3",
      });
      expect(ordre(conversations())).toBe("bc");
      expect(aRelire(cles.conversationsTrouvees(""))).toBe(false);
    });

    it("have it read again when its end moves: between it and the next page others may be", () => {
      poserLignes(cache, evenement("c", { nonLus: 1, dernierMessage: dernier("2026-11-29T10:00:00.000Z") }));
      expect(ordre(conversations())).toBe("abc");
      expect(aRelire(cles.conversationsTrouvees(""))).toBe(true);
    });
  });

  it.each([
    ["v1", "cab|def", false],
    ["v2", "abc|def", false],
    ["v9", "abc|def", true],
  ])("wait for a list that is being read, and go behind what was read: %s", async (version, attendu, relue) => {
    let finir: ((valeur: unknown) => void) | undefined;
    const lecture = cache.fetchQuery({
      queryKey: cles.conversationsTrouvees(""),
      queryFn: () => new Promise((resolve) => (finir = resolve)),
    });
    const avant = conversations();
    expect(poserLignes(cache, message("2026-11-29T10:00:00.000Z"))).toBe(true);
    expect(conversations()).toBe(avant);
    finir?.({ ...avant, pages: avant?.pages.map((page) => ({ ...page, version })) });
    await lecture;
    expect(ordre(conversations())).toBe(attendu);
    expect(aRelire(cles.conversationsTrouvees(""))).toBe(relue);
  });

  it("stand among equal counts by name, as the service has them", () => {
    const parNonLus = { tri: "nonLus", sens: "decroissant", recherche: "" };
    poserPortefeuille(parNonLus);
    poserLignes(cache, evenement("b", {}, { messagesNonLus: 2 }));
    poserLignes(cache, { ...evenement("c", {}, { messagesNonLus: 2 }), versionPrecedente: "v2", version: "v3" });
    expect(portefeuille(parNonLus)?.pages[0]?.beneficiaires.map(({ id }) => id)).toEqual(["b", "c", "a"]);
  });

  it("are the list itself where nothing changed, and the same objects where others moved", () => {
    const [avant, relue] = [conversations(), structuredClone(conversations())];
    expect(garderLesLignes(avant, relue)).toBe(avant);
    const autre = structuredClone(conversations());
    autre?.pages[0]?.conversations.reverse();
    const suite = garderLesLignes(avant, autre) as Conversations;
    expect(ordre(suite)).toBe("cba|def");
    expect(suite.pages[0]?.conversations[0]).toBe(avant?.pages[0]?.conversations[2]);
  });

  it("change one row of five hundred, and cost less than five copies of the list", () => {
    const cinqCents = Array.from({ length: 500 }, (_, rang) =>
      conversation(`p${String(rang).padStart(3, "0")}`, { dernierMessage: dernier(new Date(1.7e12 - rang * 6e4).toISOString()) }),
    );
    const liste = (): Conversations => ({
      pageParams: [undefined],
      pages: [{ conversations: cinqCents, total: 500, conversationsNonLues: 0, messagesNonLus: 0, suivant: null, version: "v1" }],
    });
    for (const queryKey of [cles.conversations, cles.lignes]) cache.setQueryDefaults(queryKey, { structuralSharing: garderLesLignes });
    const poses: number[] = [];
    const copies: number[] = [];
    for (let tour = 0; tour < 31; tour++) {
      const present = liste();
      cache.removeQueries({ queryKey: cles.conversations });
      cache.setQueryData(cles.conversationsTrouvees(""), present);
      const nouveau = evenement("p499", { nonLus: 1, dernierMessage: dernier("2026-11-29T10:00:00.000Z") });
      poses.push(duree(() => poserLignes(cache, nouveau)));
      copies.push(duree(() => JSON.stringify(present)));
    }
    expect(conversations()?.pages[0]?.conversations.filter((ligne) => !cinqCents.includes(ligne))).toHaveLength(1);
    expect(conversations()?.pages[0]?.conversations[0]?.id).toBe("p499");
    expect(mediane(poses) / mediane(copies)).toBeLessThan(5);
  });
});
