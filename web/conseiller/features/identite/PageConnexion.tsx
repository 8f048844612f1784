import { LogIn } from "lucide-react";
import { HORS_LIGNE } from "@partage/api/refus";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton } from "@partage/ui/Bouton";
import { identite, Marque } from "@partage/theme/identite";
import styles from "./PageConnexion.module.css";

/** Written when the application is built: whoever is not signed in loads no React (app/connexion.ts). Guide: "Connexion". */
export function PageConnexion({ bouton, echec }: { bouton: string; echec: string }) {
  return (
    <div className={styles.page}>
      <div className={styles.carte}>
        <div className={styles.marque}>
          <Marque taille={40} />
        </div>
        <h1 className={styles.titre}>
          {identite.espace}
          <span>{identite.nom}</span>
        </h1>
        <p>Suivez vos bénéficiaires, échangez avec eux et partagez-leur des offres.</p>
        <template id={echec}>
          <Alerte ton="erreur" annoncee>
            {HORS_LIGNE}
          </Alerte>
        </template>
        <Bouton icone={LogIn} id={bouton} className={styles.bouton ?? ""}>
          Connexion conseiller France Travail CEJ
        </Bouton>
        <p className={styles.aide}>Vos identifiants de connexion sont vos identifiants France Travail.</p>
      </div>
    </div>
  );
}
