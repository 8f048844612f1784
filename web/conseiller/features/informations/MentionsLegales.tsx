import { Editeur } from "@partage/informations/Editeur";
import { Carte, Page } from "@partage/ui/Page";
import styles from "./Informations.module.css";

export default function MentionsLegales() {
  return (
    <Page titre="Mentions légales">
      <Carte>
        <div className={styles.texte}>
          <Editeur />
          <h2>Composants</h2>
          <p>
            L’interface utilise des logiciels libres, dont React, React Aria, TanStack Query et les icônes Lucide. Elle ne charge aucune
            ressource d’un tiers.
          </p>
        </div>
      </Carte>
    </Page>
  );
}
