import { Editeur } from "@partage/informations/Editeur";
import { Information } from "./Information";

export default function MentionsLegales() {
  return (
    <Information titre="Mentions légales">
      <Editeur />
      <h2>Composants</h2>
      <p>
        L’application utilise des logiciels libres, dont React, TanStack Query, Workbox et les icônes Lucide. Elle ne charge aucune
        ressource d’un tiers.
      </p>
    </Information>
  );
}
