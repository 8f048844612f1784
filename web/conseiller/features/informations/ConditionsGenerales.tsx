import { Carte, Page } from "@partage/ui/Page";
import styles from "./Informations.module.css";

export default function ConditionsGenerales() {
  return (
    <Page titre="Conditions générales d’utilisation">
      <Carte>
        <div className={styles.texte}>
          <h2>Objet du service</h2>
          <p>
            L’espace conseiller permet aux conseillers de France Travail de suivre les bénéficiaires du Contrat d’Engagement Jeune,
            d’échanger avec eux et de leur partager des offres.
          </p>
          <h2>Accès</h2>
          <p>
            L’accès est réservé aux conseillers habilités, avec leurs identifiants France Travail. Ces identifiants sont personnels. La
            session se ferme d’elle-même après une période sans activité.
          </p>
          <h2>Bon usage</h2>
          <ul>
            <li>
              N’écrivez que ce qui est utile à l’accompagnement, sans propos insultants ni informations sensibles (santé, opinions,
              origine).
            </li>
            <li>Ne partagez pas les messages ni les pièces jointes d’un bénéficiaire hors de son accompagnement.</li>
            <li>Masquez la messagerie lorsque votre écran est visible par d’autres personnes.</li>
          </ul>
          <h2>Disponibilité</h2>
          <p>
            Le service peut être interrompu pour maintenance. Les conditions complètes sont celles de l’organisme qui exploite ce service.
          </p>
        </div>
      </Carte>
    </Page>
  );
}
