import { type InfiniteData, QueryClient } from "@tanstack/react-query";
import { beforeEach, describe, expect, it } from "vitest";
import { cles } from "./cles";
import type { Schema } from "./client";
import { poserLignes } from "./espace";

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

const evenement = (id: string, de: Partial<Conversation>, du: Partial<Beneficiaire> = {}): Schema<"EspaceModifie"> => ({
  versionPrecedente: "v1",
  version: "v2",
  conversationsNonLues: 1,
  messagesNonLus: 3,
  beneficiairesARecuperer: 0,
  lignes: [{ conversation: conversation(id, de), beneficiaire: beneficiaire(id, du) }],
});

const message = (le: string) => evenement("c", { nonLus: 1, dernierMessage: dernier(le) }, { derniereActivite: le });

const ordre = (liste: Conversations | undefined) => liste?.pages.map((page) => page.conversations.map(({ id }) => id).join("")).join("|");

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

  it("change a search only where they were found", () => {
    poserConversations(["ab"], {}, "petit");
    expect(poserLignes(cache, message("2026-11-29T10:00:00.000Z"))).toBe(true);
    expect(ordre(conversations("petit"))).toBe("ab");
  });

  it.each([
    ["of another version", () => ({ ...message(JOUR), versionPrecedente: "v0" })],
    ["of somebody new", () => evenement("z", {})],
    ["of a name that changed", () => evenement("c", {}, { nom: "Grand" })],
    ["that change who is to be taken back", () => ({ ...message(JOUR), beneficiairesARecuperer: 1 })],
  ])("%s are left to be read, and nothing changes", (_, faire) => {
    const avant = [conversations(), portefeuille(parNom), portefeuille(parActivite)];
    expect(poserLignes(cache, faire())).toBe(false);
    expect([conversations(), portefeuille(parNom), portefeuille(parActivite)]).toEqual(avant);
  });

  it("are left to be read when they may belong to a page that was not", () => {
    poserConversations(["abc"], { suivant: "plus" });
    expect(poserLignes(cache, evenement("b", { dernierMessage: dernier("2026-11-01T10:00:00.000Z") }))).toBe(false);
  });

  it("are left to be read while a list is being read", async () => {
    let finir: (() => void) | undefined;
    const lecture = cache.fetchQuery({
      queryKey: cles.conversationsTrouvees("autre"),
      queryFn: () => new Promise<null>((resolve) => (finir = () => resolve(null))),
    });
    expect(poserLignes(cache, message(JOUR))).toBe(false);
    finir?.();
    await lecture;
  });

  it("are left to be read where equal counts are told apart by names", () => {
    poserPortefeuille({ tri: "nonLus", sens: "decroissant", recherche: "" });
    expect(poserLignes(cache, evenement("c", {}, { messagesNonLus: 1 }))).toBe(false);
  });
});
