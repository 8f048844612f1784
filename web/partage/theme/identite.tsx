import { MessageCircleHeart } from "lucide-react";

/** How the product presents itself. An operator who is entitled to another identity (logo, name) changes this file and tokens.css. */
export const identite = {
  nom: "Contrat d’Engagement Jeune",
  espace: "Espace conseiller",
  /** Follows the name of the page in the title of the tab. */
  titre: "Espace conseiller CEJ",
} as const;

/** The mark at the top of the navigation and of the sign-in page. */
export function Marque({ taille = 28 }: { taille?: number }) {
  return <MessageCircleHeart size={taille} aria-hidden="true" strokeWidth={1.75} />;
}
