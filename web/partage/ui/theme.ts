import { ranger, sortir } from "@partage/rangement/rangement";
import { creerEtat, useEtat } from "./etat";

/** What the person prefers; "auto" follows the system. */
export type Theme = "auto" | "clair" | "sombre";

const CLE = "cej.theme";

const theme = creerEtat<Theme>(lireTheme());

function lireTheme(): Theme {
  return sortir(CLE, (valeur) => (valeur === "clair" || valeur === "sombre" ? valeur : undefined), "localStorage") ?? "auto";
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
      ranger(CLE, suivant, "localStorage");
      theme.ecrire(suivant);
      appliquerLeTheme();
    },
  ];
}
