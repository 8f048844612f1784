/** A setting of the page: the local host has its own, a delivery writes its environment's (tools/azure/site.mjs). */
const meta = (nom: string) => document.querySelector<HTMLMetaElement>(`meta[name="cej-${nom}"]`)?.content;

const origine = window.location.origin;

/** Where this application is on the site: its sign-in page is below. Known when it is built, as is where its session is kept. */
export const RACINE = import.meta.env.BASE_URL;
export const CHEMIN_DE_CONNEXION = `${import.meta.env.BASE_URL}connexion`;
export const CHEMIN_DU_RETOUR = `${import.meta.env.BASE_URL}connexion/retour`;

export const EMETTEUR = new URL(meta("emetteur") ?? "/", origine).href;
export const CLIENT = meta("client") ?? "cej-web";

/** Some providers give a token that an API can read only to whoever names the API. */
export const PORTEES = `openid profile email offline_access ${meta("portees") ?? ""}`.trim();

/** Minutes without activity that end a session. */
export const minutesDInactivite = Number(meta("inactivite") ?? 60);

/** An address of this site, whatever came back. */
export function adresseSure(etat: unknown): string {
  const retour = typeof etat === "object" && etat !== null && "retour" in etat ? etat.retour : undefined;
  if (typeof retour !== "string" || !retour.startsWith(RACINE) || retour.startsWith(CHEMIN_DE_CONNEXION)) return RACINE;
  const adresse = new URL(retour, origine);
  return adresse.origin === origine ? adresse.pathname + adresse.search + adresse.hash : RACINE;
}
