import { useState } from "react";

/**
 * Tells whether the focus is where it was when this appeared, or nowhere, since that has gone. Only then may what was waited for take it:
 * somebody who has gone on meanwhile keeps it.
 */
export function useFocusReste(): () => boolean {
  const [auDepart] = useState(() => document.activeElement);
  return () => [document.body, auDepart].includes(document.activeElement);
}
