/** What the build writes of conseiller/app/pageDeConnexion.tsx (vite.connexion.ts). */
declare module "virtual:page-de-connexion" {
  export const html: string;
  export const titre: string;
}
