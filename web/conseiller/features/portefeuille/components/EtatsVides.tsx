import { SearchX, UserPlus, UsersRound } from "lucide-react";
import { Bouton, LienBouton } from "@partage/ui/Bouton";
import { EtatVide } from "@partage/ui/Etats";
import { Carte } from "@partage/ui/Page";
import styles from "./EtatsVides.module.css";

const ETAPES = [
  "Ajoutez un bénéficiaire avec son prénom, son nom et l’adresse e-mail de son dossier MAP.",
  "Il installe l’application sur son téléphone et se connecte avec ses identifiants France Travail.",
  "Il apparaît comme actif dans votre portefeuille : échangez avec lui dans la messagerie.",
];

/** Nobody is in the portfolio yet: how to begin. */
export function PortefeuilleVide() {
  return (
    <Carte>
      <EtatVide titre="Votre portefeuille est vide pour le moment" dessin={<UsersRound size={32} aria-hidden="true" />}>
        <p>Voici comment commencer :</p>
        <ol className={styles.etapes}>
          {ETAPES.map((etape) => (
            <li key={etape}>{etape}</li>
          ))}
        </ol>
        <LienBouton href="/portefeuille/ajouter" icone={UserPlus}>
          Ajouter mon premier bénéficiaire
        </LienBouton>
      </EtatVide>
    </Carte>
  );
}

/** The search finds nobody. */
export function AucunTrouve({ recherche, effacer }: { recherche: string; effacer: () => void }) {
  return (
    <EtatVide titre={`Aucun bénéficiaire ne correspond à « ${recherche} »`} dessin={<SearchX size={32} aria-hidden="true" />}>
      <p>Vérifiez l’orthographe : quelques lettres du prénom ou du nom suffisent, sans accent ni majuscule.</p>
      <Bouton aspect="secondaire" onPress={effacer}>
        Afficher tout le portefeuille
      </Bouton>
    </EtatVide>
  );
}
