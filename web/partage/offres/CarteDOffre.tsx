import type { ReactNode } from "react";
import { Link } from "wouter";
import { formaterJour } from "@partage/format/dates";
import type { Offre } from "./offres";
import { cheminDOffre } from "./adresses";
import { Faits } from "./Faits";
import styles from "./CarteDOffre.module.css";

interface Props {
  offre: Offre;
  partir: () => void;
  /** What can be done with it. */
  children?: ReactNode;
}

/** An offer among the results. */
export function CarteDOffre({ offre, partir, children }: Props) {
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
      {children}
    </li>
  );
}
