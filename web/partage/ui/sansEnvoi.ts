import type { KeyboardEvent } from "react";

/** For forms that reach many people: Enter in a box or a field of one line, which browsers take for the button, sends nothing. */
export const sansEnvoi = {
  onKeyDown: (touche: KeyboardEvent) => {
    if (touche.key === "Enter" && touche.target instanceof HTMLInputElement) touche.preventDefault();
  },
};
