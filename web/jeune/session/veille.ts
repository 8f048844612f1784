import { avecLAppareil, COMPTE, coffreDesJetons, reprendre, VERROU_DE_SESSION } from "@partage/rangement/coffre";
import { estUnObjet, estUnTexte } from "@partage/rangement/lecteurs";

/**
 * The session of the device for the service worker, while no page is open: as oidc-client-ts keeps it (partage/session/session.ts), whose
 * code would be most of a worker.
 */
interface Session {
  /** Its name in the vault. */
  nom: string;
  emetteur: string;
  client: string;
  /** All that is kept of it. */
  garde: Record<string, unknown>;
  jeton: string;
  expiree: boolean;
}

/** `user:<issuer>:<client>` */
const NOM = /^user:(.+):([^:]+)$/;

/** Seconds; a token that ends on its way is no better than one that has ended. */
const MARGE = 10;

/** Who is signed in on this device; undefined when nobody is, or not the person whose things wait here. */
async function lireLaSession(): Promise<Session | undefined> {
  const compte = await reprendre(COMPTE);
  for (const nom of await coffreDesJetons.getAllKeys()) {
    const [, emetteur, client] = NOM.exec(nom) ?? [];
    const garde = lireLObjet((await coffreDesJetons.get(nom)) ?? "");
    const { access_token: jeton, expires_at: fin, profile: profil } = garde ?? {};
    if (emetteur === undefined || client === undefined || !garde || !estUnTexte(jeton)) continue;
    if (!estUnObjet(profil) || profil["sub"] !== compte) continue;
    return { nom, emetteur, client, garde, jeton, expiree: typeof fin === "number" && fin - MARGE < Date.now() / 1000 };
  }
  return undefined;
}

/** Calls with that session, renewed once where it has to be. Nobody's is answered 401; a network that is cut, not at all. */
export async function envoyerEnVeille(requete: Request): Promise<Response> {
  const connue = await lireLaSession();
  const session = connue?.expiree ? await renouvelerEnVeille(connue) : connue;
  if (!session) return new Response(null, { status: 401 });
  const reponse = await appeler(requete.clone(), session);
  if (reponse.status !== 401 || session !== connue) return reponse;
  const neuve = await renouvelerEnVeille(session);
  return neuve ? appeler(requete, neuve) : reponse;
}

function appeler(requete: Request, { jeton }: Session): Promise<Response> {
  requete.headers.set("Authorization", `Bearer ${jeton}`);
  return fetch(requete);
}

/** A refresh token is good once: pages and worker take turns, and whoever comes second has what the first got. */
const renouvelerEnVeille = (avant: Session): Promise<Session | undefined> =>
  navigator.locks.request(VERROU_DE_SESSION, async () => {
    const session = await lireLaSession();
    if (!session || session.jeton !== avant.jeton) return session;
    const recu = await demanderUnJeton(session);
    if (!recu) return undefined;
    const { access_token: jeton, refresh_token: suite, expires_in: duree } = recu;
    if (!estUnTexte(jeton)) return undefined;
    const garde = {
      ...session.garde,
      access_token: jeton,
      ...(estUnTexte(suite) && { refresh_token: suite }),
      ...(typeof duree === "number" && { expires_at: Math.floor(Date.now() / 1000) + duree }),
    };
    let renouvelee: Session | undefined;
    await avecLAppareil(async () => {
      // Whoever has signed out meanwhile stays signed out.
      if ((await lireLaSession())?.jeton !== avant.jeton) return;
      await coffreDesJetons.set(session.nom, JSON.stringify(garde));
      renouvelee = { ...session, garde, jeton, expiree: false };
    });
    return renouvelee;
  });

/** What the provider gives for the refresh token; undefined when it refuses. */
async function demanderUnJeton({ emetteur, client, garde }: Session): Promise<Record<string, unknown> | undefined> {
  const { refresh_token: jeton, scope: portees } = garde;
  if (!estUnTexte(jeton)) return undefined;
  const decouverte = await fetch(`${emetteur.replace(/\/$/, "")}/.well-known/openid-configuration`);
  const { token_endpoint: adresse } = lireLObjet(await decouverte.text()) ?? {};
  if (!decouverte.ok || !estUnTexte(adresse)) throw new TypeError("The provider is out of reach.");
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
  return reponse.ok ? lireLObjet(await reponse.text()) : undefined;
}

function lireLObjet(texte: string): Record<string, unknown> | undefined {
  try {
    const valeur: unknown = JSON.parse(texte);
    return estUnObjet(valeur) ? valeur : undefined;
  } catch {
    return undefined;
  }
}
