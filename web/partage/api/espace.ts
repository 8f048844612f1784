import type { InfiniteData, Query, QueryClient } from "@tanstack/react-query";
import { cleDeTri, contient } from "@partage/format/texte";
import { cles, type FiltreDesConversations } from "./cles";
import type { Schema } from "./client";

type Espace = Schema<"EspaceModifie">;
type Conversation = Schema<"ConversationDeLaListe">;
type Beneficiaire = Schema<"BeneficiaireDuPortefeuille">;

type Pages<Page> = InfiniteData<Page & { version: string | undefined }, string | undefined>;
type Conversations = Pages<Schema<"ConversationsResponse">>;
type Portefeuille = Pages<Schema<"PortefeuilleResponse">>;

/** What came while a list was being read: the answer may be older than it, or newer. */
const enAttente = new WeakMap<Query, Espace[]>();

/**
 * Puts rows that an event carries in the lists; a list that has missed something before is read again. False, and nothing done, when what
 * changed is shown elsewhere too: then all of it has to be read.
 */
export function poserLignes(cache: QueryClient, espace: Espace): boolean {
  if (espace.lignes.some(({ identiteChangee }) => identiteChangee)) return false;
  const lesLignes = cache.getQueriesData<Portefeuille>({ queryKey: cles.lignes });
  if (lesLignes.some(([, liste]) => liste && liste.pages[0]?.beneficiairesARecuperer !== espace.beneficiairesARecuperer)) return false;

  for (const queryKey of [cles.conversations, cles.lignes])
    for (const query of cache.getQueryCache().findAll({ queryKey })) poserDans(cache, query, espace);
  return true;
}

function poserDans(cache: QueryClient, query: Query, espace: Espace) {
  if (query.state.fetchStatus === "fetching") {
    const attendus = enAttente.get(query);
    if (attendus) attendus.push(espace);
    else {
      enAttente.set(query, [espace]);
      quandElleEstLue(cache, query, () => rattraper(cache, query));
    }
  } else if (query.state.data !== undefined) poserALaSuite(cache, query, [espace]);
}

function quandElleEstLue(cache: QueryClient, query: Query, faire: () => void) {
  const arreter = cache.getQueryCache().subscribe((changement) => {
    if (changement.query !== query || (changement.type !== "removed" && query.state.fetchStatus === "fetching")) return;
    arreter();
    faire();
  });
}

/** What had to wait goes behind the version that was read; what that version holds already goes nowhere. */
function rattraper(cache: QueryClient, query: Query) {
  const attendus = enAttente.get(query) ?? [];
  enAttente.delete(query);
  const lue = (query.state.data as Conversations | Portefeuille | undefined)?.pages[0]?.version;
  const deja = attendus.findIndex(({ version }) => version === lue);
  if (query.state.data !== undefined) poserALaSuite(cache, query, attendus.slice(deja + 1));
}

function poserALaSuite(cache: QueryClient, { queryKey, state }: Query, espaces: readonly Espace[]) {
  let liste = state.data as Conversations | Portefeuille;
  for (const espace of espaces) {
    if (liste.pages.every(({ version }) => version === espace.version)) continue;
    const suite =
      queryKey[0] === cles.conversations[0]
        ? avecConversations(liste as Conversations, espace, queryKey.slice(-2) as [string, FiltreDesConversations])
        : avecBeneficiaires(liste as Portefeuille, espace, queryKey.at(-1) as Criteres);
    if (!suite) return void cache.invalidateQueries({ queryKey, exact: true });
    liste = suite;
  }
  if (liste !== state.data) cache.setQueryData(queryKey, liste);
}

/** What a portfolio on screen was asked with. */
interface Criteres {
  tri: string;
  sens: string;
  recherche: string;
}

function avecConversations(
  liste: Conversations,
  espace: Espace,
  [recherche, filtre]: [string, FiltreDesConversations],
): Conversations | false {
  const { conversationsNonLues, messagesNonLus } = espace;
  return remplacer(
    liste,
    espace,
    ({ conversations }) => conversations,
    (page, conversations) => ({ ...page, conversations: [...conversations], conversationsNonLues, messagesNonLus }),
    espace.lignes.map(({ conversation }) => conversation),
    comparerConversations,
    { recherche, ...(filtre !== "toutes" && { retenir: FILTRES[filtre] }) },
  );
}

function avecBeneficiaires(liste: Portefeuille, espace: Espace, { tri, sens, recherche }: Criteres): Portefeuille | false {
  return remplacer(
    liste,
    espace,
    ({ beneficiaires }) => beneficiaires,
    (page, beneficiaires) => ({ ...page, beneficiaires: [...beneficiaires] }),
    espace.lignes.map(({ beneficiaire }) => beneficiaire),
    (une, autre) => comparerRangs(rangDe(une, tri), rangDe(autre, tri), sens === "decroissant"),
    { recherche },
  );
}

/** How long a message waits before its conversation counts as unanswered, in milliseconds: as the API does. */
const SANS_REPONSE = 3 * 24 * 3_600_000;

/** What each list keeps: as the API does. */
const FILTRES: Readonly<Record<Exclude<FiltreDesConversations, "toutes">, (ligne: Conversation) => boolean>> = {
  nonLues: ({ nonLus }) => nonLus > 0,
  suivies: ({ suivie }) => suivie,
  sansReponse: ({ dernierMessage }) => dernierMessage?.de === "beneficiaire" && Date.now() - Date.parse(dernierMessage.le) >= SANS_REPONSE,
};

/** Unread first, then flagged, then the most recent, people without any message last: as the API lists them. */
const comparerConversations = (une: Conversation, autre: Conversation): number => comparerRangs(rangDeLa(une), rangDeLa(autre), true);

type Rang = readonly [primaire: string, personne: { id: string; prenom: string; nom: string }];

const rangDeLa = (ligne: Conversation): Rang => [
  `${Number(ligne.nonLus > 0)}${Number(ligne.suivie)}${Number(ligne.dernierMessage !== null)}${ligne.dernierMessage?.le ?? ligne.ajouteLe}`,
  ligne,
];

const rangDe = (ligne: Beneficiaire, tri: string): Rang => [
  tri === "activite" ? (ligne.derniereActivite ?? "") : tri === "nonLus" ? String(ligne.messagesNonLus).padStart(10, "0") : "",
  ligne,
];

/** As the service does (`Rang`): what has none last in either direction, then by name. */
function comparerRangs([une, uneLigne]: Rang, [autre, autreLigne]: Rang, descendant: boolean): number {
  if (uneLigne.id === autreLigne.id && une === autre) return 0;
  if (une !== autre) {
    if (une === "" || autre === "") return une === "" ? 1 : -1;
    return comparerTextes(une, autre) * (descendant ? -1 : 1);
  }
  return comparerTextes(cleDeTri(uneLigne), cleDeTri(autreLigne)) || comparerTextes(uneLigne.id, autreLigne.id);
}

const comparerTextes = (un: string, autre: string) => (un < autre ? -1 : Number(un > autre));

/** Whether a row stays between the same two; the last one of what was read, only where it ranks as before. */
function tientSaPlace<Ligne>(
  lignes: readonly Ligne[],
  place: number,
  ligne: Ligne,
  comparer: (une: Ligne, autre: Ligne) => number,
): boolean {
  const [avant, precedente, suivante] = [lignes[place], lignes[place - 1], lignes[place + 1]];
  if (precedente && comparer(precedente, ligne) > 0) return false;
  return suivante ? comparer(ligne, suivante) <= 0 : avant !== undefined && comparer(avant, ligne) === 0;
}

/**
 * A list with other rows in the place of those of the same persons. False when the list has another version than the event adds to, or when
 * the end of what was read moves: only the service knows what comes next.
 */
function remplacer<Page extends { suivant?: string | null; version: string | undefined; total: number }, Ligne extends Rang[1]>(
  liste: InfiniteData<Page, string | undefined>,
  { version, versionPrecedente }: Espace,
  lignesDe: (page: Page) => readonly Ligne[],
  avecLignes: (page: Page, lignes: readonly Ligne[]) => Page,
  changees: readonly Ligne[],
  comparer: (une: Ligne, autre: Ligne) => number,
  { recherche, retenir }: { recherche: string; retenir?: (ligne: Ligne) => boolean },
): InfiniteData<Page, string | undefined> | false {
  if (liste.pages.some((page) => page.version !== versionPrecedente)) return false;
  let lignes = liste.pages.flatMap(lignesDe);
  const entiere = !liste.pages.at(-1)?.suivant;
  let ecart = 0;
  for (const ligne of changees) {
    const place = lignes.findIndex(({ id }) => id === ligne.id);
    const avant = lignes[place];
    // Whether one of a page that was not read was kept before is not known.
    if (!avant && retenir && !entiere) return false;
    const retenue = retenir?.(ligne) ?? true;
    if (!avant && !(retenue && contient(cleDeTri(ligne), recherche))) continue;
    // Nothing is missing where there is no page to come: this one was.
    if (!avant && !retenir && entiere) return false;
    if (avant && !entiere && !retenue && place === lignes.length - 1) return false;
    if (avant && !retenue) {
      lignes = lignes.toSpliced(place, 1);
      ecart -= 1;
      continue;
    }
    if (!avant && retenir) ecart += 1;
    if (avant && tientSaPlace(lignes, place, ligne, comparer)) {
      lignes = lignes.with(place, ligne);
      continue;
    }
    if (avant && !entiere && place === lignes.length - 1) return false;
    const autres = avant ? lignes.toSpliced(place, 1) : lignes;
    const suivante = autres.findIndex((autre) => comparer(ligne, autre) <= 0);
    // Behind the end, it is on a page to come.
    if (suivante >= 0 || entiere) lignes = autres.toSpliced(suivante < 0 ? autres.length : suivante, 0, ligne);
    else lignes = autres;
  }

  let debut = 0;
  const derniere = liste.pages.length - 1;
  const pages = liste.pages.map((page, rang) => {
    const fin = rang === derniere ? lignes.length : debut + lignesDe(page).length;
    const suite = { ...avecLignes(page, lignes.slice(debut, fin)), total: page.total + ecart, version };
    debut = fin;
    return suite;
  });
  return { ...liste, pages };
}
