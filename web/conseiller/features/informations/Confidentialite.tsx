import { Carte, Page } from "@partage/ui/Page";
import styles from "./Informations.module.css";

export default function Confidentialite() {
  return (
    <Page titre="Politique de confidentialité">
      <Carte>
        <div className={styles.texte}>
          <h2>Données traitées</h2>
          <ul>
            <li>Conseillers : identité, adresse e-mail, agence, réglages.</li>
            <li>Bénéficiaires : identité, adresse e-mail, identifiant France Travail, messages, historique de suivi, favoris.</li>
          </ul>
          <h2>Finalité</h2>
          <p>Ces données servent uniquement à l’accompagnement dans le cadre du Contrat d’Engagement Jeune.</p>
          <h2>Conservation</h2>
          <ul>
            <li>Le dossier d’un bénéficiaire dont l’accompagnement a pris fin est conservé deux ans hors d’atteinte, puis détruit.</li>
            <li>Le journal des accès est pseudonyme et conservé douze mois.</li>
          </ul>
          <h2>Ce qui reste dans votre navigateur</h2>
          <ul>
            <li>Vos préférences d’affichage, et le fait que vous vous êtes déjà connecté.</li>
            <li>Vos brouillons de messages, jusqu’à la fermeture de l’onglet ou à votre déconnexion.</li>
            <li>Aucun traceur, aucune mesure d’audience, aucun cookie de tiers.</li>
          </ul>
          <h2>Vos droits</h2>
          <p>
            Vous pouvez demander l’accès à vos données, leur rectification ou leur effacement à l’organisme qui exploite ce service, et
            saisir la CNIL (cnil.fr).
          </p>
        </div>
      </Carte>
    </Page>
  );
}
