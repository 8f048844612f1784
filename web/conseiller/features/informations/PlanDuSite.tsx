import { Link } from "wouter";
import { Carte, Page } from "@partage/ui/Page";
import styles from "./Informations.module.css";

const PAGES: { titre: string; liens: { nom: string; href: string }[] }[] = [
  {
    titre: "Mon espace",
    liens: [
      { nom: "Portefeuille", href: "/" },
      { nom: "Ajouter un bénéficiaire", href: "/portefeuille/ajouter" },
      { nom: "Offres", href: "/offres" },
      { nom: "Réaffectation (superviseurs)", href: "/reaffectation" },
      { nom: "Messagerie", href: "/messagerie" },
      { nom: "Message multi-destinataires", href: "/message-multi-destinataires" },
      { nom: "Mes listes de diffusion", href: "/listes-de-diffusion" },
      { nom: "Messages envoyés à mes listes de diffusion", href: "/messages-envoyes" },
      { nom: "Aide", href: "/aide" },
      { nom: "Profil", href: "/profil" },
    ],
  },
  {
    titre: "Informations",
    liens: [
      { nom: "Accessibilité", href: "/accessibilite" },
      { nom: "Conditions générales d’utilisation", href: "/conditions-generales" },
      { nom: "Mentions légales", href: "/mentions-legales" },
      { nom: "Politique de confidentialité", href: "/confidentialite" },
    ],
  },
];

export default function PlanDuSite() {
  return (
    <Page titre="Plan du site">
      {PAGES.map(({ titre, liens }) => (
        <Carte key={titre} titre={titre}>
          <ul className={styles.liens}>
            {liens.map(({ nom, href }) => (
              <li key={href}>
                <Link href={href}>{nom}</Link>
              </li>
            ))}
          </ul>
        </Carte>
      ))}
    </Page>
  );
}
