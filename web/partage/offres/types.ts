import type { Schema } from "@partage/api/client";
import { BriefcaseBusiness, Building2, GraduationCap, HandHeart, type LucideIcon } from "lucide-react";

/** The types of offer, in the guide's order; `message` is what is written to people when one is shared. */
export const TYPES_D_OFFRE: readonly TypeDOffre[] = ["emploi", "alternance", "service-civique", "immersion"];

export type TypeDOffre = Schema<"TypeDOffre">;

export const OFFRES: Readonly<Record<TypeDOffre, { nom: string; court: string; pluriel: string; icone: LucideIcon; message: string }>> = {
  emploi: {
    nom: "Offre d’emploi",
    court: "Offre d’emploi",
    pluriel: "offres d’emploi",
    icone: BriefcaseBusiness,
    message: "Bonjour, je vous partage une offre d’emploi qui pourrait vous intéresser.",
  },
  alternance: {
    nom: "Offre d’alternance",
    court: "Alternance",
    pluriel: "offres d’alternance",
    icone: GraduationCap,
    message: "Bonjour, je vous partage une offre d’alternance qui pourrait vous intéresser.",
  },
  "service-civique": {
    nom: "Service civique",
    court: "Service civique",
    pluriel: "offres de service civique",
    icone: HandHeart,
    message: "Bonjour, je vous partage une offre de service civique qui pourrait vous intéresser.",
  },
  immersion: {
    nom: "Immersion",
    court: "Immersion",
    pluriel: "offres d’immersion",
    icone: Building2,
    message: "Bonjour, je vous partage une offre d’immersion qui pourrait vous intéresser.",
  },
};

export const estTypeDOffre = (texte: string | null | undefined): texte is TypeDOffre => TYPES_D_OFFRE.includes(texte as TypeDOffre);
