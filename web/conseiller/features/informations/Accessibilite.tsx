import { DeclarationDAccessibilite } from "@partage/informations/DeclarationDAccessibilite";
import { Carte, Page } from "@partage/ui/Page";
import styles from "./Informations.module.css";

export default function Accessibilite() {
  return (
    <Page titre="Accessibilité">
      <Carte>
        <div className={styles.texte}>
          <DeclarationDAccessibilite application="conseiller" signaler="Dites-le au support de votre structure." />
        </div>
      </Carte>
    </Page>
  );
}
