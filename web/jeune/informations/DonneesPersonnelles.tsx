import { Information } from "./Information";

export default function DonneesPersonnelles() {
  return (
    <Information titre="Données personnelles">
      <h2>Ce que nous gardons de vous</h2>
      <p>
        Votre nom, votre adresse e-mail et votre identifiant France Travail. Vos messages, vos fichiers et vos démarches. Vos favoris, vos
        alertes et les offres que vous avez ouvertes.
      </p>
      <h2>Pourquoi</h2>
      <p>Pour votre accompagnement dans le Contrat d’Engagement Jeune, et pour rien d’autre.</p>
      <h2>Qui les voit</h2>
      <ul>
        <li>Votre conseiller, et celui qui le remplace pendant ce temps.</li>
        <li>Vos favoris et vos recherches, seulement si vous le voulez.</li>
        <li>Chaque consultation est notée dans un journal, gardé douze mois.</li>
      </ul>
      <h2>Combien de temps</h2>
      <p>Après la fin de votre accompagnement, votre dossier est mis hors d’atteinte. Il est détruit deux ans plus tard.</p>
      <h2>Sur votre appareil</h2>
      <p>
        Ce que vous avez vu y reste, chiffré, pour être lu sans réseau. La déconnexion efface tout. Il n’y a ni traceur, ni mesure
        d’audience, ni cookie de tiers.
      </p>
      <h2>Vos droits</h2>
      <p>
        Dans « Profil », vous pouvez recevoir une copie de vos données et supprimer votre compte. Pour les corriger, écrivez à votre
        conseiller. Vous pouvez aussi saisir la CNIL (cnil.fr).
      </p>
    </Information>
  );
}
