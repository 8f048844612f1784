import { avecLAppareil, COMPTE, coffreDesJetons, reprendre, VERROU_DE_SESSION } from "@partage/rangement/coffre";
import { estUnObjet, estUnTexte } from "@partage/rangement/lecteurs";
import { type Garde, lireLObjet, renouvelerLesJetons } from "@partage/session/fournisseur";

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
  garde: Garde;
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
    const garde = await renouvelerLesJetons(session);
    if (!garde) return undefined;
    let renouvelee: Session | undefined;
    await avecLAppareil(async () => {
      // Whoever has signed out meanwhile stays signed out.
      if ((await lireLaSession())?.jeton !== avant.jeton) return;
      await coffreDesJetons.set(session.nom, JSON.stringify(garde));
      renouvelee = { ...session, garde, jeton: garde.access_token, expiree: false };
    });
    return renouvelee;
  });
