import styles from "./Informations.module.css";

/** The terms of use, as the person accepts them. An operator writes its own in place of these. */
export function Conditions() {
  return (
    <div className={styles.texte}>
      <h2>À quoi sert l’application</h2>
      <p>
        Elle vous aide à suivre votre Contrat d’Engagement Jeune : échanger avec votre conseiller, noter vos démarches, chercher des offres.
      </p>
      <h2>Ce que voit votre conseiller</h2>
      <p>
        Vos messages, vos démarches et vos indicateurs. Vos favoris et vos recherches ne sont montrés que si vous le voulez : cela se règle
        dans votre profil.
      </p>
      <h2>Ce que vous écrivez</h2>
      <p>
        Restez respectueux. N’envoyez pas d’informations sensibles, par exemple de santé, ni de documents qui ne sont pas les vôtres. Vos
        démarches sont transmises à votre Journal de Recherche d’Emploi.
      </p>
      <h2>Vos données</h2>
      <p>
        Elles ne servent qu’à votre accompagnement. Vous pouvez à tout moment en demander une copie et supprimer votre compte depuis votre
        profil.
      </p>
    </div>
  );
}
