import { Information } from "./Information";

/** Administrative words that a screen cannot do without, and what they mean. */
export const MOTS: readonly (readonly [mot: string, sens: string])[] = [
  [
    "Contrat d’Engagement Jeune (CEJ)",
    "L’accompagnement que vous avez signé. Un conseiller vous aide à trouver un emploi ou une formation.",
  ],
  ["Démarche", "Une action pour avancer : refaire votre CV, passer le permis, appeler une entreprise."],
  ["Journal de Recherche d’Emploi", "La liste de vos démarches chez France Travail."],
  ["Gestion des Parcours", "L’outil où votre conseiller suit votre parcours."],
  ["Identifiant France Travail", "Votre numéro chez France Travail. Il est sur leurs courriers."],
  ["Alternance", "Un contrat où vous travaillez et étudiez en même temps."],
  ["Immersion", "Quelques jours dans une entreprise, pour découvrir un métier. Vous n’êtes pas payé pendant ce temps."],
  ["Service civique", "Une mission utile à tous, avec une indemnité. Elle dure de 6 à 12 mois."],
];

/** How to do the things that people ask about. */
export default function Aide() {
  return (
    <Information titre="Aide">
      <h2>Je n’arrive pas à me connecter</h2>
      <p>
        Connectez-vous avec l’adresse e-mail que vous avez donnée à votre conseiller. Si elle a changé, dites-le-lui. Il peut vérifier que
        votre compte existe.
      </p>
      <h2>Écrire à mon conseiller</h2>
      <p>
        Ouvrez « Messages ». Écrivez, puis appuyez sur « Envoyer ». Le trombone ajoute une photo ou un fichier. « Lu » sous votre message
        veut dire que votre conseiller l’a vu.
      </p>
      <h2>Créer une démarche</h2>
      <p>
        Une démarche est une action pour avancer, par exemple refaire votre CV. Ouvrez « Mon suivi », puis « Créer une démarche ». Cherchez
        un mot, choisissez un thème ou écrivez la vôtre. Elle est transmise à votre Journal de Recherche d’Emploi.
      </p>
      <h2>Changer l’état d’une démarche</h2>
      <p>Un seul appui sur le rond la marque comme réalisée. « Annuler » revient en arrière. Ouvrez-la pour les autres états.</p>
      <h2>Trouver une offre et être prévenu des nouvelles</h2>
      <p>
        Ouvrez « Offres », choisissez un type et un lieu. « Me prévenir des nouvelles offres » crée une alerte. « Ajouter aux favoris »
        garde une offre. Vous pouvez aussi la partager à votre conseiller.
      </p>
      <h2>Recevoir des notifications</h2>
      <p>
        Ouvrez « Profil », puis choisissez ce qui sonne. Sur iPhone et iPad, ajoutez d’abord l’application à l’écran d’accueil. Dans Safari,
        appuyez sur « Partager », puis « Sur l’écran d’accueil ».
      </p>
      <h2>Sans réseau</h2>
      <p>
        Ce que vous avez déjà vu reste lisible. Ce que vous faites attend, puis part tout seul. Tant que ce n’est pas parti, vous pouvez
        l’annuler.
      </p>
      <h2>Mon conseiller a changé</h2>
      <p>L’accueil dit qui vous suit. Un autre conseiller peut remplacer le vôtre pour un temps. Vos messages restent au même endroit.</p>
      <h2>Les mots de l’application</h2>
      <dl>
        {MOTS.map(([mot, sens]) => (
          <div key={mot}>
            <dt>{mot}</dt>
            <dd>{sens}</dd>
          </div>
        ))}
      </dl>
      <h2>Téléphone perdu, prêté ou partagé</h2>
      <p>« Me déconnecter », dans « Profil », efface tout de l’appareil. Il ne sonne plus.</p>
    </Information>
  );
}
