import {
  type InfiniteData,
  keepPreviousData,
  type QueryKey,
  replaceEqualDeep,
  useInfiniteQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { lireAvecVersion, type Reponse } from "./client";

/** How long one may be elsewhere and find all the pages that were on screen. */
const MINUTES_GARDEES = 30;

interface PageDeListe {
  suivant?: string | null;
}

/** One page of a list, and the version that asks for it again. */
type Versionnee<Page> = Page & { version: string | undefined };

/** What a page is asked for with: the cursor, and the version that is known. */
export interface Demande {
  apres: { apres?: string };
  entetes: { "If-None-Match"?: string };
  signal: AbortSignal;
}

/** A list read page by page; a page that has not changed since costs an answer without a body. */
export function useListeVersionnee<Page extends PageDeListe>(queryKey: QueryKey, demander: (demande: Demande) => Reponse<Page>) {
  const cache = useQueryClient();
  return useInfiniteQuery({
    queryKey,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }): Promise<Versionnee<Page>> => {
      const connues = cache.getQueryData<InfiniteData<Versionnee<Page>, string | undefined>>(queryKey);
      const connue = connues?.pages[connues.pageParams.indexOf(pageParam)];
      const { valeur, version, inchange } = await lireAvecVersion(
        demander({
          apres: pageParam === undefined ? {} : { apres: pageParam },
          entetes: connue?.version === undefined ? {} : { "If-None-Match": connue.version },
          signal,
        }),
      );
      return inchange && connue ? connue : { ...valeur, version };
    },
    getNextPageParam: (page) => page.suivant ?? undefined,
    placeholderData: keepPreviousData,
    structuralSharing: garderLesLignes,
    gcTime: MINUTES_GARDEES * 60_000,
  });
}

/**
 * A list whose rows that did not change are the objects that they were, wherever they stand now: only what changed is drawn again. TanStack's
 * own way goes by place, and makes every row anew when the last one comes first.
 */
export function garderLesLignes(avant: unknown, apres: unknown): unknown {
  if (avant === undefined || avant === apres) return apres;
  const connues = new Map(pagesDe(avant).flatMap((page) => lignesDe(page).map((ligne) => [ligne.id, ligne])));
  const pages = pagesDe(apres).map((page) =>
    Object.fromEntries(
      Object.entries(page).map(([champ, valeur]) => [
        champ,
        Array.isArray(valeur) ? (valeur as Ligne[]).map((ligne) => replaceEqualDeep(connues.get(ligne.id), ligne)) : valeur,
      ]),
    ),
  );
  // What is the same is no news: whoever shows it would be drawn, and ask, for ever.
  return memesPages(pagesDe(avant), pages) ? avant : { ...(apres as object), pages };
}

const memesPages = (unes: readonly object[], autres: readonly object[]) =>
  unes.length === autres.length &&
  unes.every((une, rang) => memesValeurs(Object.entries(une).flat(), Object.entries(autres[rang] ?? {}).flat()));

const memesValeurs = (unes: readonly unknown[], autres: readonly unknown[]): boolean =>
  unes.length === autres.length &&
  unes.every((une, rang) => {
    const autre = autres[rang];
    return (
      une === autre ||
      (Array.isArray(une) && Array.isArray(autre) && une.every((valeur, place) => valeur === autre[place]) && une.length === autre.length)
    );
  });

interface Ligne {
  id: string;
}

const pagesDe = (liste: unknown) => (liste as InfiniteData<object> | undefined)?.pages ?? [];
const lignesDe = (page: object) => Object.values(page).filter(Array.isArray).flat() as Ligne[];

/** All the pages of a list, one after the other. */
export async function lireJusquAuBout<Page extends PageDeListe>(lirePage: (apres: { apres?: string }) => Promise<Page>): Promise<Page[]> {
  const pages: Page[] = [];
  let apres: string | null | undefined;
  do {
    const page = await lirePage(apres ? { apres } : {});
    pages.push(page);
    apres = page.suivant;
  } while (apres);
  return pages;
}
