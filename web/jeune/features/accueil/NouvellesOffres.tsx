import type { Accueil } from "@jeune/api/accueil";
import { LienBouton } from "@jeune/ui/Bouton";
import { Partie } from "@jeune/ui/Ecran";
import { compter } from "@partage/format/texte";
import styles from "./EcranAccueil.module.css";

/** Saved searches that found something since. */
export function NouvellesOffres({ alertes }: { alertes: Accueil["nouvellesOffres"] }) {
  if (alertes.length === 0) return null;
  return (
    <Partie titre="Nouvelles offres">
      <ul className={styles.liste}>
        {alertes.map(({ notification, titre, nombre }) => (
          <li key={notification} className={styles.annonce}>
            <span>
              <strong>{titre}</strong> : {compter(Number(nombre), "nouvelle offre", "nouvelles offres")}
            </span>
            <LienBouton petit aspect="secondaire" href="/notifications">
              Voir
            </LienBouton>
          </li>
        ))}
      </ul>
    </Partie>
  );
}
