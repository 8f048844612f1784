import { estUnObjet, estUnTexte } from "@partage/rangement/lecteurs";

/** All that is kept of a session, as oidc-client-ts writes it. */
export type Garde = Record<string, unknown>;

/** Whose session it is at which provider. */
interface Chez {
  emetteur: string;
  client: string;
  garde: Garde;
}

/** What a text holds as JSON; undefined when it is no object. */
export function lireLObjet(texte: string): Record<string, unknown> | undefined {
  try {
    const valeur: unknown = JSON.parse(texte);
    return estUnObjet(valeur) ? valeur : undefined;
  } catch {
    return undefined;
  }
}

const decouvertes = new Map<string, Record<string, unknown>>();

/** What the provider says of itself, asked once. Throws when it is out of reach. */
async function decouvrir(emetteur: string): Promise<Record<string, unknown>> {
  const connue = decouvertes.get(emetteur);
  if (connue) return connue;
  const reponse = await fetch(`${emetteur.replace(/\/$/, "")}/.well-known/openid-configuration`);
  const decouverte = lireLObjet(await reponse.text());
  if (!reponse.ok || !decouverte) throw new TypeError("The provider is out of reach.");
  decouvertes.set(emetteur, decouverte);
  return decouverte;
}

/** The session with what the provider gives for its refresh token; undefined when it refuses. Throws when it cannot be asked. */
export async function renouvelerLesJetons({ emetteur, client, garde }: Chez): Promise<(Garde & { access_token: string }) | undefined> {
  const { refresh_token: jeton, scope: portees } = garde;
  if (!estUnTexte(jeton)) return undefined;
  const { token_endpoint: adresse } = await decouvrir(emetteur);
  if (!estUnTexte(adresse)) throw new TypeError("The provider gives no tokens.");
  const reponse = await fetch(adresse, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "refresh_token",
      client_id: client,
      refresh_token: jeton,
      ...(estUnTexte(portees) && { scope: portees }),
    }),
  });
  if (reponse.status >= 500) throw new TypeError("The provider is out of order.");
  const recu = reponse.ok ? lireLObjet(await reponse.text()) : undefined;
  const { access_token: acces, refresh_token: suite, id_token: preuve, expires_in: duree } = recu ?? {};
  if (!estUnTexte(acces)) return undefined;
  return {
    ...garde,
    access_token: acces,
    ...(estUnTexte(suite) && { refresh_token: suite }),
    ...(estUnTexte(preuve) && { id_token: preuve }),
    ...(typeof duree === "number" && { expires_at: Math.floor(Date.now() / 1000) + duree }),
  };
}

/** Where the browser goes so that the provider ends the session too, and then comes back to. */
export async function adresseDeDepart({ emetteur, client, garde }: Chez, retour: string): Promise<string> {
  const { end_session_endpoint: adresse } = await decouvrir(emetteur);
  if (!estUnTexte(adresse)) throw new TypeError("The provider ends no sessions.");
  const depart = new URL(adresse);
  depart.searchParams.set("client_id", client);
  depart.searchParams.set("post_logout_redirect_uri", retour);
  if (estUnTexte(garde["id_token"])) depart.searchParams.set("id_token_hint", garde["id_token"]);
  return depart.href;
}
