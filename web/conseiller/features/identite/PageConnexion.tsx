import { LogIn } from "lucide-react";
import { useState } from "react";
import { messageDe } from "@partage/api/refus";
import { adresseSure } from "@partage/session/reglages";
import { seConnecter } from "@partage/session/session";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton } from "@partage/ui/Bouton";
import { useTitre } from "@partage/ui/titre";
import { identite, Marque } from "@partage/theme/identite";
import styles from "./PageConnexion.module.css";

/** Guide: "Connexion". */
export function PageConnexion() {
  useTitre("Connexion");
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<unknown>();

  const connecter = async () => {
    setEnCours(true);
    setErreur(undefined);
    try {
      await seConnecter(adresseSure({ retour: window.location.pathname + window.location.search + window.location.hash }));
    } catch (cause) {
      setErreur(cause);
      setEnCours(false);
    }
  };

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
        {erreur !== undefined && (
          <Alerte ton="erreur" annoncee>
            {messageDe(erreur)}
          </Alerte>
        )}
        <Bouton icone={LogIn} isPending={enCours} onPress={() => void connecter()} className={styles.bouton ?? ""}>
          Connexion conseiller France Travail CEJ
        </Bouton>
        <p className={styles.aide}>Vos identifiants de connexion sont vos identifiants France Travail.</p>
      </div>
    </div>
  );
}
