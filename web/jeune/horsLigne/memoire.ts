import { dehydrate, hydrate, type DehydratedState, type Query } from "@tanstack/react-query";
import { requetes } from "@partage/api/requetes";
import { avecLAppareil, garder, reprendre } from "@partage/rangement/coffre";
import { estUnObjet } from "@partage/rangement/lecteurs";

const NOM = "memoire";

/** Days that something stays readable without a network after it was last seen. */
const JOURS = 14;

/** Written this long after the last change, so that a page that fills in writes once. */
const REPIT = 400;

const UN_JOUR = 24 * 60 * 60 * 1000;

/** What is worth keeping: what was read, also when it could not be read again since; searches are not. */
const aGarder = ({ state, meta }: Query) => state.data !== undefined && meta?.["ephemere"] !== true;

/** What is in the cache, each with the time at which it was true; what went wrong since is of this opening alone. */
function contenu(): DehydratedState {
  const { queries } = dehydrate(requetes, { shouldDehydrateQuery: aGarder, shouldDehydrateMutation: () => false });
  return {
    mutations: [],
    queries: queries.map(({ queryKey, queryHash, dehydratedAt, state: { data, dataUpdatedAt } }) => ({
      queryKey,
      queryHash,
      dehydratedAt,
      state: { ...VIDE, data, dataUpdatedAt },
    })),
  };
}

const VIDE = {
  dataUpdateCount: 0,
  error: null,
  errorUpdateCount: 0,
  errorUpdatedAt: 0,
  fetchFailureCount: 0,
  fetchFailureReason: null,
  fetchMeta: null,
  isInvalidated: false,
  status: "success",
  fetchStatus: "idle",
} as const;

const estUneMemoire = (valeur: unknown): valeur is DehydratedState => estUnObjet(valeur) && Array.isArray(valeur["queries"]);

/** What was last seen on this device comes back, with the time at which it was true; whatever is on screen says so. */
export async function rappeler(): Promise<void> {
  requetes.setDefaultOptions({
    queries: { ...requetes.getDefaultOptions().queries, networkMode: "always", gcTime: JOURS * UN_JOUR },
    mutations: { ...requetes.getDefaultOptions().mutations },
  });
  const gardee = await reprendre(NOM).catch(() => undefined);
  if (!estUneMemoire(gardee)) return;
  const limite = Date.now() - JOURS * UN_JOUR;
  hydrate(requetes, { ...gardee, queries: gardee.queries.filter(({ state }) => state.dataUpdatedAt > limite) });
}

/**
 * Keeps on the device what is read from now on, until the given function is called. Nothing is written any more once its promise is
 * kept, nor once the device is another's: a second tab may have signed out.
 * @param encoreASoi Whether the device is still this account's; asked while nobody can empty the device.
 */
export function memoriser(encoreASoi: () => Promise<boolean>): () => Promise<void> {
  let minuterie: ReturnType<typeof setTimeout> | undefined;
  let ecriture = Promise.resolve();
  const ecrire = () => {
    clearTimeout(minuterie);
    minuterie = undefined;
    ecriture = avecLAppareil(async () => {
      if (await encoreASoi()) await garder(NOM, contenu());
      // A device without room only forgets sooner.
    }).catch(() => undefined);
  };
  const cesser = requetes.getQueryCache().subscribe(({ type }) => {
    if (type === "updated" || type === "removed") minuterie ??= setTimeout(ecrire, REPIT);
  });
  const quitter = () => {
    if (document.visibilityState === "hidden" && minuterie !== undefined) ecrire();
  };
  document.addEventListener("visibilitychange", quitter);
  return () => {
    clearTimeout(minuterie);
    cesser();
    document.removeEventListener("visibilitychange", quitter);
    return ecriture;
  };
}
