import { Carte, Page } from "@/shared/ui/Page";
import styles from "./Informations.module.css";

export default function MentionsLegales() {
  return (
    <Page titre="Mentions légales">
      <Carte>
        <div className={styles.texte}>
          <h2>Éditeur</h2>
          <p>
            Ce service est édité par l’organisme qui l’exploite. Son nom, son adresse et son directeur de publication sont à compléter par
            lui.
          </p>
          <h2>Hébergement</h2>
          <p>
            Le service est prévu pour Microsoft Azure, dans une région de l’Union européenne choisie par l’exploitant ; il fonctionne aussi
            entièrement sur une seule machine.
          </p>
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
