import { useSyncExternalStore } from "react";

/** What the person prefers; "auto" follows the system. */
export type Theme = "auto" | "clair" | "sombre";

const CLE = "cej.theme";
const abonnes = new Set<() => void>();

function lireTheme(): Theme {
  const valeur = localStorage.getItem(CLE);
  return valeur === "clair" || valeur === "sombre" ? valeur : "auto";
}

export function appliquerLeTheme() {
  const theme = lireTheme();
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** The theme, and how to change it for this browser. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(
    (abonne) => {
      abonnes.add(abonne);
      return () => abonnes.delete(abonne);
    },
    lireTheme,
  );
  return [
    theme,
    (suivant) => {
      localStorage.setItem(CLE, suivant);
      appliquerLeTheme();
      for (const abonne of abonnes) abonne();
    },
  ];
}
