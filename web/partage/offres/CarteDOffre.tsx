import { Share2 } from "lucide-react";
import { memo } from "react";
import { Link } from "wouter";
import { formaterJour } from "@/shared/format/dates";
import { LienBouton } from "@/shared/ui/Bouton";
import type { Offre } from "../api/offres";
import { cheminDOffre } from "@/shared/offres/adresses";
import { Faits } from "./Faits";
import styles from "./CarteDOffre.module.css";

/** An offer among the results. */
export const CarteDOffre = memo(function CarteDOffre({ offre, partir }: { offre: Offre; partir: () => void }) {
  return (
    <li className={styles.carte}>
      <div className={styles.texte}>
        <h3 className={styles.titre}>
          <Link id={`offre-${offre.id}`} href={cheminDOffre(offre)} onClick={partir}>
            {offre.titre}
          </Link>
        </h3>
        {offre.organisme && <p className={styles.organisme}>{offre.organisme}</p>}
        <Faits offre={offre} />
        {offre.publieeLe && <p className={styles.date}>Publiée le {formaterJour(offre.publieeLe)}</p>}
      </div>
      <LienBouton href={`${cheminDOffre(offre)}/partage`} aspect="secondaire" petit icone={Share2} onClick={partir}>
        Partager<span className="lecteur"> l’offre {offre.titre}</span>
      </LienBouton>
    </li>
  );
});
