import { useEffect } from "react";

/** Names the screen in the tab and in the list of windows: each one names itself, or it would have the name of the one before. */
export function useTitre(titre: string) {
  useEffect(() => {
    document.title = `${titre} – Mon CEJ`;
  }, [titre]);
}
