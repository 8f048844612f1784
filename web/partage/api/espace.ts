import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import { cles } from "./cles";
import type { Schema } from "./client";

type Espace = Schema<"EspaceModifie">;
type Conversation = Schema<"ConversationDeLaListe">;
type Beneficiaire = Schema<"BeneficiaireDuPortefeuille">;

type Pages<Page> = InfiniteData<Page & { version: string | undefined }, string | undefined>;
type Conversations = Pages<Schema<"ConversationsResponse">>;
type Portefeuille = Pages<Schema<"PortefeuilleResponse">>;

/** Puts rows that an event carries in the lists on screen. False, and nothing done, when the lists have to be read instead. */
export function poserLignes(cache: QueryClient, espace: Espace): boolean {
  // What is being read may be older than the event, and would take its place.
  if ([cles.conversations, cles.portefeuille].some((queryKey) => cache.isFetching({ queryKey }) > 0)) return false;
  const tous = cache.getQueryData<Conversations>(cles.conversationsTrouvees(""));
  if (!tous || !espace.lignes.every(({ beneficiaire }) => estConnue(tous, beneficiaire))) return false;

  const suites = [
    ...cache.getQueriesData<Conversations>({ queryKey: cles.conversations }).map(([cle, liste]) => ({
      cle,
      suite: liste && avecConversations(liste, espace),
    })),
    ...cache.getQueriesData<Portefeuille>({ queryKey: cles.lignes }).map(([cle, liste]) => ({
      cle,
      suite: liste && avecBeneficiaires(liste, espace, cle.at(-1) as { tri: string; sens: string }),
    })),
  ];
  if (suites.some(({ suite }) => suite === false)) return false;
  for (const { cle, suite } of suites) if (suite) cache.setQueryData(cle, suite);
  return true;
}

/** Whether a row only moves or counts otherwise: a name or a state is shown elsewhere too, and is read. */
function estConnue(liste: Conversations, { id, prenom, nom, active }: Beneficiaire): boolean {
  const connue = liste.pages.flatMap(({ conversations }) => conversations).find((ligne) => ligne.id === id);
  return connue !== undefined && connue.prenom === prenom && connue.nom === nom && connue.active === active;
}

function avecConversations(liste: Conversations, espace: Espace): Conversations | false {
  const { conversationsNonLues, messagesNonLus } = espace;
  return remplacer(
    liste,
    espace,
    ({ conversations }) => conversations,
    (page, conversations) => ({ ...page, conversations: [...conversations], conversationsNonLues, messagesNonLus }),
    espace.lignes.map(({ conversation }) => conversation),
    comparerConversations,
  );
}

function avecBeneficiaires(liste: Portefeuille, espace: Espace, { tri, sens }: { tri: string; sens: string }): Portefeuille | false {
  const { beneficiairesARecuperer } = espace;
  const lignes = espace.lignes.map(({ beneficiaire }) => beneficiaire);
  const avant = new Map(liste.pages.flatMap(({ beneficiaires }) => beneficiaires).map((ligne) => [ligne.id, ligne]));
  for (const ligne of lignes) {
    const connue = avant.get(ligne.id);
    if (connue && connue.reaffectationTemporaire !== ligne.reaffectationTemporaire) return false;
    // Equal counts are told apart by names in an order that only the service knows.
    if (connue && tri === "nonLus" && connue.messagesNonLus !== ligne.messagesNonLus) return false;
  }
  if (liste.pages[0]?.beneficiairesARecuperer !== beneficiairesARecuperer) return false;
  return remplacer(
    liste,
    espace,
    ({ beneficiaires }) => beneficiaires,
    (page, beneficiaires) => ({ ...page, beneficiaires: [...beneficiaires], beneficiairesARecuperer }),
    lignes,
    tri === "activite" ? (une, autre) => comparerActivites(une, autre) * (sens === "croissant" ? 1 : -1) : undefined,
  );
}

/** Unread first, then flagged, then the most recent: as the API lists them. */
function comparerConversations(une: Conversation, autre: Conversation): number {
  return (
    Number(autre.nonLus > 0) - Number(une.nonLus > 0) ||
    Number(autre.suivie) - Number(une.suivie) ||
    comparerTextes(instantDe(autre), instantDe(une))
  );
}

const instantDe = ({ dernierMessage, ajouteLe }: Conversation) => dernierMessage?.le ?? ajouteLe;

const comparerActivites = (une: Beneficiaire, autre: Beneficiaire) =>
  comparerTextes(une.derniereActivite ?? "", autre.derniereActivite ?? "");

const comparerTextes = (un: string, autre: string) => (un < autre ? -1 : Number(un > autre));

/**
 * A list with other rows in the place of those of the same persons; a person who is not in it, since it holds what was searched, stays out.
 * False when the list has another version than the event adds to, or when a row may belong to a page that was not read.
 */
function remplacer<Page extends { suivant?: string | null; version: string | undefined }, Ligne extends { id: string }>(
  liste: InfiniteData<Page, string | undefined>,
  { version, versionPrecedente }: Espace,
  lignesDe: (page: Page) => readonly Ligne[],
  avecLignes: (page: Page, lignes: readonly Ligne[]) => Page,
  changees: readonly Ligne[],
  comparer: ((une: Ligne, autre: Ligne) => number) | undefined,
): InfiniteData<Page, string | undefined> | false {
  if (liste.pages.some((page) => page.version !== versionPrecedente)) return false;
  let lignes = liste.pages.flatMap(lignesDe);
  const entiere = !liste.pages.at(-1)?.suivant;
  for (const ligne of changees) {
    const place = lignes.findIndex(({ id }) => id === ligne.id);
    const avant = lignes[place];
    if (!avant) continue;
    if (!comparer || comparer(avant, ligne) === 0) {
      lignes = lignes.with(place, ligne);
      continue;
    }
    const autres = lignes.toSpliced(place, 1);
    const suivante = autres.findIndex((autre) => comparer(ligne, autre) <= 0);
    if (suivante < 0 && !entiere) return false;
    lignes = autres.toSpliced(suivante < 0 ? autres.length : suivante, 0, ligne);
  }

  let debut = 0;
  const pages = liste.pages.map((page) => {
    const fin = debut + lignesDe(page).length;
    const suite = { ...avecLignes(page, lignes.slice(debut, fin)), version };
    debut = fin;
    return suite;
  });
  return { ...liste, pages };
}
