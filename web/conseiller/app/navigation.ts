import { ArrowRightLeft, BriefcaseBusiness, type LucideIcon, MessagesSquare, UsersRound } from "lucide-react";
import { NIVEAUX } from "@partage/informations/niveaux";

export interface EntreeDeNavigation {
  nom: string;
  href: string;
  icone: LucideIcon;
  /** Further addresses below which the entry is the current one. */
  aussi?: readonly string[];
  superviseur?: boolean;
}

/** The navigation at the left, in the guide's order. */
export const NAVIGATION: readonly EntreeDeNavigation[] = [
  { nom: "Portefeuille", href: "/", icone: UsersRound, aussi: ["/portefeuille", "/beneficiaires"] },
  { nom: "Offres", href: "/offres", icone: BriefcaseBusiness },
  { nom: "Réaffectation", href: "/reaffectation", icone: ArrowRightLeft, superviseur: true },
  {
    nom: "Messagerie",
    href: "/messagerie",
    icone: MessagesSquare,
    aussi: ["/message-multi-destinataires", "/listes-de-diffusion", "/messages-envoyes", "/messages-programmes", "/reponses-rapides"],
  },
];

/** What the footer leads to, on every page. */
export const PIED_DE_PAGE = [
  { nom: "Plan du site", href: "/plan-du-site" },
  { nom: `Accessibilité : ${NIVEAUX.conseiller}`, href: "/accessibilite" },
  { nom: "Conditions générales d’utilisation", href: "/conditions-generales" },
  { nom: "Mentions légales", href: "/mentions-legales" },
  { nom: "Politique de confidentialité", href: "/confidentialite" },
] as const;

export function estActuelle({ href, aussi = [] }: EntreeDeNavigation, chemin: string): boolean {
  return chemin === href || [href, ...aussi].some((debut) => debut !== "/" && (chemin === debut || chemin.startsWith(`${debut}/`)));
}
