import { Information } from "./Information";

/** What is true today: no audit was made, whatever the tests say. */
export default function Accessibilite() {
  return (
    <Information titre="Accessibilité">
      <p>Cette déclaration s’applique à l’application « Mon CEJ » du Contrat d’Engagement Jeune.</p>
      <h2>État de conformité</h2>
      <p>
        L’application est <strong>non conforme</strong> au référentiel général d’amélioration de l’accessibilité (RGAA 4.1) : aucun audit
        n’a encore été réalisé. Elle est conçue et testée pour respecter ce référentiel.
      </p>
      <h2>Ce qui est vérifié à chaque modification</h2>
      <ul>
        <li>L’outil axe ne relève aucune erreur sur les écrans testés, à quatre largeurs, en clair, en sombre et en couleurs imposées.</li>
        <li>À 320 pixels de large, rien ne se lit en faisant défiler de côté.</li>
      </ul>
      <h2>Ce qui n’a pas été vérifié</h2>
      <ul>
        <li>Les 106 critères du RGAA n’ont pas été passés en revue par une personne.</li>
        <li>Aucun essai n’a été mené avec des personnes en situation de handicap, ni avec un lecteur d’écran réel.</li>
        <li>L’accessibilité des fichiers dépend des personnes qui les envoient.</li>
      </ul>
      <h2>Signaler une difficulté</h2>
      <p>
        Quelque chose vous bloque ? Dites-le à votre conseiller. Sans réponse satisfaisante, vous pouvez saisir la Défenseure des droits
        (defenseurdesdroits.fr).
      </p>
    </Information>
  );
}
