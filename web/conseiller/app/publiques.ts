/** The pages that need no sign-in: the footer of every page leads to them. */
const PUBLIQUES: ReadonlySet<string> = new Set([
  "/plan-du-site",
  "/accessibilite",
  "/conditions-generales",
  "/mentions-legales",
  "/confidentialite",
]);

export const estPublique = (chemin: string) => PUBLIQUES.has(chemin);
