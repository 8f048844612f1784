import { ranger } from "@partage/rangement/rangement";
import { appliquerLeTheme, CLE, type Theme, theme } from "./theme";
import { useEtat } from "./useEtat";

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
