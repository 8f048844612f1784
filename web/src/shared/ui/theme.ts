import { creerEtat, useEtat } from "./etat";

/** What the person prefers; "auto" follows the system. */
export type Theme = "auto" | "clair" | "sombre";

const CLE = "cej.theme";

const theme = creerEtat<Theme>(lireTheme());

function lireTheme(): Theme {
  const valeur = localStorage.getItem(CLE);
  return valeur === "clair" || valeur === "sombre" ? valeur : "auto";
}

export function appliquerLeTheme() {
  if (theme.lire() === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.lire();
}

/** The theme, and how to change it for this browser. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [
    useEtat(theme),
    (suivant) => {
      localStorage.setItem(CLE, suivant);
      theme.ecrire(suivant);
      appliquerLeTheme();
    },
  ];
}
