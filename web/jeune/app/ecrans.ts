import { Briefcase, ClipboardList, House, type LucideIcon, MessageCircle, UserRound } from "lucide-react";
import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import { EcranAccueil } from "@jeune/features/accueil/EcranAccueil";
import { INFORMATIONS } from "@jeune/informations/pages";

export interface Ecran {
  chemin: string;
  ecran: ComponentType | LazyExoticComponent<ComponentType>;
}

/** Every screen of the application: one line each. */
export const ECRANS: readonly Ecran[] = [
  { chemin: "/", ecran: EcranAccueil },
  { chemin: "/demarches", ecran: lazy(() => import("@jeune/features/demarches/EcranDemarches")) },
  { chemin: "/demarches/nouvelle", ecran: lazy(() => import("@jeune/features/demarches/EcranCreation")) },
  { chemin: "/demarches/:id", ecran: lazy(() => import("@jeune/features/demarches/EcranDemarche")) },
  { chemin: "/messages", ecran: lazy(() => import("@jeune/features/messages/EcranMessages")) },
  { chemin: "/offres", ecran: lazy(() => import("@jeune/features/offres/EcranOffres")) },
  { chemin: "/offres/favoris", ecran: lazy(() => import("@jeune/features/offres/EcranFavoris")) },
  { chemin: "/offres/alertes", ecran: lazy(() => import("@jeune/features/offres/EcranAlertes")) },
  { chemin: "/offres/:type/:id", ecran: lazy(() => import("@jeune/features/offres/EcranOffre")) },
  { chemin: "/notifications", ecran: lazy(() => import("@jeune/features/notifications/EcranNotifications")) },
  { chemin: "/profil", ecran: lazy(() => import("@jeune/features/profil/EcranProfil")) },
  ...INFORMATIONS,
];

export interface Onglet {
  chemin: string;
  nom: string;
  icone: LucideIcon;
}

/** The five destinations, always a thumb away. */
export const ONGLETS: readonly Onglet[] = [
  { chemin: "/", nom: "Accueil", icone: House },
  { chemin: "/demarches", nom: "Mon suivi", icone: ClipboardList },
  { chemin: "/messages", nom: "Messages", icone: MessageCircle },
  { chemin: "/offres", nom: "Offres", icone: Briefcase },
  { chemin: "/profil", nom: "Profil", icone: UserRound },
];

/** Whether a destination holds the screen at this address. */
export const estActuel = (onglet: string, adresse: string) =>
  onglet === "/" ? adresse === "/" : adresse === onglet || adresse.startsWith(`${onglet}/`);
