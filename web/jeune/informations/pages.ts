import { lazy } from "react";
import type { Ecran } from "@jeune/app/ecrans";
import { NIVEAUX } from "@partage/informations/niveaux";

export interface PageDInformation extends Ecran {
  nom: string;
}

/** What anybody may read, signed in or not. */
export const INFORMATIONS: readonly PageDInformation[] = [
  { chemin: "/plan", nom: "Plan de l’application", ecran: lazy(() => import("./PlanDeLApplication")) },
  { chemin: "/aide", nom: "Aide", ecran: lazy(() => import("./Aide")) },
  { chemin: "/conditions", nom: "Conditions d’utilisation", ecran: lazy(() => import("./ConditionsDUtilisation")) },
  { chemin: "/donnees-personnelles", nom: "Données personnelles", ecran: lazy(() => import("./DonneesPersonnelles")) },
  { chemin: "/mentions-legales", nom: "Mentions légales", ecran: lazy(() => import("./MentionsLegales")) },
  { chemin: "/accessibilite", nom: `Accessibilité : ${NIVEAUX.jeune}`, ecran: lazy(() => import("./Accessibilite")) },
];

/** What every screen leads to. */
export const PIED_DE_PAGE = INFORMATIONS.filter(({ chemin }) => chemin === "/plan" || chemin === "/accessibilite");
