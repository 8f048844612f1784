import { Link } from "wouter";
import { Carte, Page } from "@partage/ui/Page";
import styles from "./Informations.module.css";

export interface PartieDuPlan {
  titre: string;
  liens: readonly { nom: string; href: string }[];
}

/** What anybody may read. */
export const INFORMATIONS: PartieDuPlan = {
  titre: "Informations",
  liens: [
    { nom: "Plan du site", href: "/plan-du-site" },
    { nom: "Accessibilité", href: "/accessibilite" },
    { nom: "Conditions générales d’utilisation", href: "/conditions-generales" },
    { nom: "Mentions légales", href: "/mentions-legales" },
    { nom: "Politique de confidentialité", href: "/confidentialite" },
  ],
};

export function Plan({ parties }: { parties: readonly PartieDuPlan[] }) {
  return (
    <Page titre="Plan du site">
      {parties.map(({ titre, liens }) => (
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
