import { type ComponentType, lazy } from "react";
import PagePortefeuille from "@/features/portefeuille/PagePortefeuille";

export interface EntreeDeRoute {
  chemin: string;
  page: ComponentType;
  /** Shown without a sign-in too. */
  publique?: boolean;
  /** Only superviseurs are shown it. */
  superviseur?: boolean;
  /** The page is the messaging itself: the column at the right would be twice the same. */
  sansColonne?: boolean;
}

/** Every page of the site, each in a file of its own that is fetched when it is needed; the home page is in the first one. */
export const PAGES: readonly EntreeDeRoute[] = [
  { chemin: "/", page: PagePortefeuille },
  { chemin: "/portefeuille/ajouter", page: lazy(() => import("@/features/portefeuille/PageAjout")) },
  { chemin: "/beneficiaires/:id", page: lazy(() => import("@/features/portefeuille/PageFiche")) },
  { chemin: "/beneficiaires/:id/favoris", page: lazy(() => import("@/features/portefeuille/PageFavoris")) },
  { chemin: "/offres", page: lazy(() => import("@/features/offres/PageOffres")) },
  { chemin: "/offres/partage", page: lazy(() => import("@/features/offres/PagePartageCriteres")) },
  { chemin: "/offres/:type/:id", page: lazy(() => import("@/features/offres/PageOffre")) },
  { chemin: "/offres/:type/:id/partage", page: lazy(() => import("@/features/offres/PagePartageOffre")) },
  { chemin: "/reaffectation", page: lazy(() => import("@/features/reaffectation/PageReaffectation")), superviseur: true },
  { chemin: "/messagerie/:id?", page: lazy(() => import("@/features/messagerie/PageMessagerie")), sansColonne: true },
  { chemin: "/message-multi-destinataires", page: lazy(() => import("@/features/diffusion/PageMultiDestinataires")) },
  { chemin: "/listes-de-diffusion", page: lazy(() => import("@/features/diffusion/PageListes")) },
  { chemin: "/listes-de-diffusion/:id", page: lazy(() => import("@/features/diffusion/PageListe")) },
  { chemin: "/messages-envoyes", page: lazy(() => import("@/features/diffusion/PageEnvois")) },
  { chemin: "/aide", page: lazy(() => import("@/features/aide/PageAide")) },
  { chemin: "/profil", page: lazy(() => import("@/features/conseillers/PageProfil")) },
  { chemin: "/plan-du-site", page: lazy(() => import("@/features/informations/PlanDuSite")), publique: true },
  { chemin: "/accessibilite", page: lazy(() => import("@/features/informations/Accessibilite")), publique: true },
  { chemin: "/conditions-generales", page: lazy(() => import("@/features/informations/ConditionsGenerales")), publique: true },
  { chemin: "/mentions-legales", page: lazy(() => import("@/features/informations/MentionsLegales")), publique: true },
  { chemin: "/confidentialite", page: lazy(() => import("@/features/informations/Confidentialite")), publique: true },
];
