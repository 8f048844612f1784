import type { Niveau } from "./conformite";
import type { Application } from "./rgaa";

/** What every page says beside "Accessibilité", without the grid that it follows from: a test holds that it does. */
export const NIVEAUX: Readonly<Record<Application, Niveau>> = {
  conseiller: "totalement conforme",
  jeune: "totalement conforme",
};
