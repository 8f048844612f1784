import styles from "./Informations.module.css";

/** The terms of use, as the person accepts them. An operator writes its own in place of these. */
export function Conditions() {
  return (
    <div className={styles.texte}>
      <h2>À quoi sert l’application</h2>
      <p>
        Elle vous aide à suivre votre Contrat d’Engagement Jeune. Vous échangez avec votre conseiller, notez vos démarches et cherchez des
        offres.
      </p>
      <h2>Ce que voit votre conseiller</h2>
      <p>
        Vos messages, vos démarches et vos indicateurs. Vos favoris et vos recherches ne sont montrés que si vous le voulez. Cela se règle
        dans votre profil.
      </p>
      <h2>Ce que vous écrivez</h2>
      <p>
        Restez respectueux. N’envoyez rien de sensible, par exemple sur votre santé. N’envoyez que des documents à vous. Vos démarches sont
        transmises à votre Journal de Recherche d’Emploi.
      </p>
      <h2>Vos données</h2>
      <p>Elles ne servent qu’à votre accompagnement. Dans votre profil, vous pouvez en demander une copie ou supprimer votre compte.</p>
    </div>
  );
}
