import { sortir } from "@partage/rangement/rangement";
import { creerEtat } from "./etat";

/** What the person prefers; "auto" follows the system. */
export type Theme = "auto" | "clair" | "sombre";

export const CLE = "cej.theme";

export const theme = creerEtat<Theme>(lireTheme());

function lireTheme(): Theme {
  return sortir(CLE, (valeur) => (valeur === "clair" || valeur === "sombre" ? valeur : undefined), "localStorage") ?? "auto";
}

export function appliquerLeTheme() {
  if (theme.lire() === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.lire();
}
