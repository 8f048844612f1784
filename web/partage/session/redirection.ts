import { ErrorResponse, type OidcMetadata, UserManager, WebStorageStateStore } from "oidc-client-ts";
import { estUnObjet } from "@partage/rangement/lecteurs";
import { jeter, ranger, sortir } from "@partage/rangement/rangement";
import { rangementDesJetons } from "./jetons";
import { adresseSure, CHEMIN_DE_CONNEXION, CHEMIN_DU_RETOUR, CLIENT, EMETTEUR, PORTEES, RACINE } from "./reglages";

/** What the provider said of itself before the redirection: coming back need not ask again. */
const DECOUVERTE = "cej.fournisseur";
const decouverte =
  window.location.pathname === CHEMIN_DU_RETOUR
    ? sortir(DECOUVERTE, (valeur) => (estUnObjet(valeur) ? (valeur as Partial<OidcMetadata>) : undefined))
    : undefined;
jeter(DECOUVERTE);

const gestionnaire = new UserManager({
  authority: EMETTEUR,
  client_id: CLIENT,
  redirect_uri: window.location.origin + CHEMIN_DU_RETOUR,
  post_logout_redirect_uri: window.location.origin + CHEMIN_DE_CONNEXION,
  scope: PORTEES,
  userStore: rangementDesJetons,
  // The proof of a sign-in under way is in a storage for the time of the redirection.
  stateStore: new WebStorageStateStore({ store: window.sessionStorage, prefix: "cej.oidc." }),
  automaticSilentRenew: false,
  loadUserInfo: false,
  ...(decouverte && { metadata: decouverte }),
  monitorSession: false,
});

/** Leaves for the provider, and comes back to an address of ours. */
export async function partirChezLeFournisseur(retour: string, sansQuestion: boolean): Promise<void> {
  ranger(DECOUVERTE, await gestionnaire.metadataService.getMetadata());
  await gestionnaire.signinRedirect({ state: { retour, sansQuestion }, ...(sansQuestion ? { prompt: "none" } : {}) });
}

/** Back from the provider: who is signed in now, if anybody, the address that was asked for, and whether it was asked without a question. */
export async function revenirDuFournisseur(): Promise<{ compte?: string; adresse: string; sansQuestion?: boolean }> {
  try {
    const utilisateur = await gestionnaire.signinCallback();
    const etat = utilisateur?.state;
    const sansQuestion = estUnObjet(etat) && etat["sansQuestion"] === true;
    return { compte: utilisateur?.profile.sub ?? "", adresse: adresseSure(etat), sansQuestion };
  } catch (erreur) {
    // The provider knows nobody: the address asked for is kept for after the sign-in.
    return { adresse: erreur instanceof ErrorResponse ? adresseSure(erreur.state) : RACINE };
  }
}
