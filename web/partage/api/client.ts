import createClient from "openapi-fetch";
import { estEnPartance, jetonDAcces, renouveler, terminer } from "@partage/session/session";
import { tourDe } from "@partage/tempsReel/attente";
import { ErreurApi, estProbleme, Panne } from "./erreurs";
import type { components, paths } from "./schema";

/** A shape of the API by its name in docs/openapi.json. */
export type Schema<Nom extends keyof components["schemas"]> = components["schemas"][Nom];

/** The API, typed from docs/openapi.json. Call it through `lire` or `lireAvecVersion`, which throw what went wrong. */
export const api = createClient<paths>({ fetch: envoyer, baseUrl: window.location.origin });

/** A call of the API under way. */
export type Reponse<T> = Promise<{ data?: T; error?: unknown; response: Response }>;

/** What was asked for; undefined for an answer without content. Throws `ErreurApi` (a refusal) or `Panne` (no answer). */
export async function lire<T>(reponse: Reponse<T>): Promise<T> {
  return (await lireAvecVersion(reponse)).valeur;
}

/** As `lire`, with the version that `If-Match` or `If-None-Match` takes, and whether the answer was 304 (then without a value). */
export async function lireAvecVersion<T>(reponse: Reponse<T>): Promise<{ valeur: T; version: string | undefined; inchange: boolean }> {
  const { data, error, response } = await reponse;
  if (response.ok || response.status === 304)
    return { valeur: data as T, version: response.headers.get("ETag") ?? undefined, inchange: response.status === 304 };
  const attente = secondes(response.headers.get("Retry-After"));
  throw estProbleme(error) ? new ErreurApi(error, response.status, attente) : new Panne(response.status, { attente });
}

/** Of `Retry-After`: a date in its place is of no service of ours. */
function secondes(entete: string | null): number | undefined {
  const lues = entete === null ? Number.NaN : Number(entete);
  return Number.isFinite(lues) && lues >= 0 ? lues : undefined;
}

/** Adds the token; a token that is no longer accepted is renewed once before the session is told to be over. */
export async function envoyer(requete: Request): Promise<Response> {
  const premiere = await essayer(requete.clone());
  if (premiere.status !== 401) return premiere;
  if (await renouveler()) {
    const seconde = await essayer(requete);
    if (seconde.status !== 401) return seconde;
  }
  terminer();
  return premiere;
}

async function essayer(requete: Request): Promise<Response> {
  await tourDe(requete);
  const jeton = await jetonDAcces();
  if (estEnPartance()) throw new Panne();
  if (jeton) requete.headers.set("Authorization", `Bearer ${jeton}`);
  try {
    return await fetch(requete);
  } catch (cause) {
    if (requete.signal.aborted) throw cause;
    throw new Panne(undefined, { cause });
  }
}
