import type { QueryClient } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { estUnObjet } from "@partage/rangement/lecteurs";
import { laisserLaSuite, laSuite } from "@partage/session/session";

/** What a reload of the page need not ask again while it is fresh. Nothing of a young person. */
const GARDEES: readonly (readonly string[])[] = [cles.connexion, cles.actualitesNonVues()];

/** What the page before knew comes back with its time, and what this one learns is left to the next. */
export function suivreLaSuite(cache: QueryClient): void {
  const avant = laSuite();
  for (const queryKey of GARDEES) {
    const connue = estUnObjet(avant) ? avant[nomDe(queryKey)] : undefined;
    if (estUnObjet(connue) && typeof connue["lueLe"] === "number")
      cache.setQueryData(queryKey, connue["valeur"], { updatedAt: connue["lueLe"] });
  }
  cache.getQueryCache().subscribe(({ type, query }) => {
    if (type === "updated" && GARDEES.some((queryKey) => nomDe(queryKey) === nomDe(query.queryKey as string[])))
      laisserLaSuite(aLaisser(cache));
  });
  laisserLaSuite(aLaisser(cache));
}

const nomDe = (queryKey: readonly string[]) => queryKey.join(".");

const aLaisser = (cache: QueryClient) =>
  Object.fromEntries(
    GARDEES.flatMap((queryKey) => {
      const { data: valeur, dataUpdatedAt: lueLe, isInvalidated } = cache.getQueryState(queryKey) ?? {};
      return valeur === undefined || isInvalidated ? [] : [[nomDe(queryKey), { valeur, lueLe }]];
    }),
  );
