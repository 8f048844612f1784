import { type ComponentType, lazy } from "react";
import PagePortefeuille from "@conseiller/features/portefeuille/PagePortefeuille";

export interface EntreeDeRoute {
  chemin: string;
  page: ComponentType;
  /** Only superviseurs are shown it. */
  superviseur?: boolean;
  /** The page is the messaging itself: the column at the right would be twice the same. */
  sansColonne?: boolean;
}

/** Every page of the site, each in a file of its own that is fetched when it is needed; the home page is in the first one. */
export const PAGES: readonly EntreeDeRoute[] = [
  { chemin: "/", page: PagePortefeuille },
  { chemin: "/portefeuille/ajouter", page: lazy(() => import("@conseiller/features/portefeuille/PageAjout")) },
  { chemin: "/beneficiaires/:id", page: lazy(() => import("@conseiller/features/portefeuille/PageFiche")) },
  { chemin: "/beneficiaires/:id/favoris", page: lazy(() => import("@conseiller/features/portefeuille/PageFavoris")) },
  { chemin: "/offres", page: lazy(() => import("@conseiller/features/offres/PageOffres")) },
  { chemin: "/offres/partage", page: lazy(() => import("@conseiller/features/offres/PagePartageCriteres")) },
  { chemin: "/offres/:type/:id", page: lazy(() => import("@conseiller/features/offres/PageOffre")) },
  { chemin: "/offres/:type/:id/partage", page: lazy(() => import("@conseiller/features/offres/PagePartageOffre")) },
  { chemin: "/reaffectation", page: lazy(() => import("@conseiller/features/reaffectation/PageReaffectation")), superviseur: true },
  { chemin: "/messagerie/:id?", page: lazy(() => import("@conseiller/features/messagerie/PageMessagerie")), sansColonne: true },
  { chemin: "/message-multi-destinataires", page: lazy(() => import("@conseiller/features/diffusion/PageMultiDestinataires")) },
  { chemin: "/listes-de-diffusion", page: lazy(() => import("@conseiller/features/diffusion/PageListes")) },
  { chemin: "/listes-de-diffusion/:id", page: lazy(() => import("@conseiller/features/diffusion/PageListe")) },
  { chemin: "/reponses-rapides", page: lazy(() => import("@conseiller/features/messagerie/PageReponsesRapides")) },
  { chemin: "/messages-envoyes", page: lazy(() => import("@conseiller/features/diffusion/PageEnvois")) },
  { chemin: "/messages-programmes", page: lazy(() => import("@conseiller/features/programmation/PageProgrammes")) },
  { chemin: "/aide", page: lazy(() => import("@conseiller/features/aide/PageAide")) },
  { chemin: "/profil", page: lazy(() => import("@conseiller/features/conseillers/PageProfil")) },
  { chemin: "/plan-du-site", page: lazy(() => import("@conseiller/features/informations/PlanDuSite")) },
  { chemin: "/accessibilite", page: lazy(() => import("@conseiller/features/informations/Accessibilite")) },
  { chemin: "/conditions-generales", page: lazy(() => import("@conseiller/features/informations/ConditionsGenerales")) },
  { chemin: "/mentions-legales", page: lazy(() => import("@conseiller/features/informations/MentionsLegales")) },
  { chemin: "/confidentialite", page: lazy(() => import("@conseiller/features/informations/Confidentialite")) },
];
