import { Carte, Page } from "@partage/ui/Page";
import styles from "./Informations.module.css";

/** What is true today: no audit was made, whatever the tests say. */
export default function Accessibilite() {
  return (
    <Page titre="Accessibilité">
      <Carte>
        <div className={styles.texte}>
          <p>Cette déclaration s’applique à l’espace conseiller du Contrat d’Engagement Jeune.</p>
          <h2>État de conformité</h2>
          <p>
            L’espace conseiller est <strong>non conforme</strong> au référentiel général d’amélioration de l’accessibilité (RGAA 4.1) :
            aucun audit de conformité n’a encore été réalisé. Le site est conçu et testé pour respecter ce référentiel.
          </p>
          <h2>Ce qui est vérifié à chaque modification</h2>
          <ul>
            <li>
              L’outil axe ne relève aucune erreur sur les écrans testés, sur trois largeurs d’écran ; les contrastes sont aussi vérifiés en
              thème sombre.
            </li>
            <li>Les parcours principaux se font entièrement au clavier ; le focus suit la navigation et les fenêtres de dialogue.</li>
          </ul>
          <h2>Ce qui n’a pas été vérifié</h2>
          <ul>
            <li>Les 106 critères du RGAA n’ont pas été passés en revue par une personne.</li>
            <li>Aucun essai n’a été mené avec des personnes en situation de handicap, ni avec un lecteur d’écran réel.</li>
            <li>L’accessibilité des pièces jointes dépend des personnes qui les envoient.</li>
          </ul>
          <h2>Signaler une difficulté</h2>
          <p>
            Si vous ne parvenez pas à accéder à un contenu ou à une fonctionnalité, signalez-le au support de votre structure. Si vous
            n’obtenez pas de réponse satisfaisante, vous pouvez saisir la Défenseure des droits (defenseurdesdroits.fr).
          </p>
        </div>
      </Carte>
    </Page>
  );
}
