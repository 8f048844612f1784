import { BriefcaseBusiness, Building2, ChevronRight, GraduationCap, HandHeart, Search } from "lucide-react";
import { Link } from "wouter";
import type { Schema } from "@partage/api/client";
import styles from "./Favoris.module.css";

interface Props {
  beneficiaire: string;
  favoris: Schema<"FavorisResponse">;
  recherches: number;
}

/** How many favourites of each type, and how many saved searches. */
export function Favoris({ beneficiaire, favoris, recherches }: Props) {
  const offres = [
    { nom: "Offres d’emploi", nombre: favoris.emploi, icone: BriefcaseBusiness },
    { nom: "Alternance", nombre: favoris.alternance, icone: GraduationCap },
    { nom: "Service civique", nombre: favoris.serviceCivique, icone: HandHeart },
    { nom: "Immersion", nombre: favoris.immersion, icone: Building2 },
  ];
  const total = offres.reduce((somme, { nombre }) => somme + nombre, 0);
  return (
    <div className={styles.favoris}>
      <h2 className={styles.titre}>
        Offres <span>{total}</span>
      </h2>
      <dl className={styles.cartes}>
        {offres.map(({ nom, nombre, icone: Icone }) => (
          <div key={nom} className={styles.carte}>
            <dt className={styles.terme}>
              <Icone size={20} aria-hidden="true" /> {nom}
            </dt>
            <dd>{nombre}</dd>
          </div>
        ))}
      </dl>
      <h2 className={styles.titre}>
        <Search size={20} aria-hidden="true" /> Recherches sauvegardées <span>{recherches}</span>
      </h2>
      <Link href={`/beneficiaires/${beneficiaire}/favoris`} className={styles.suite}>
        Voir la liste des favoris <ChevronRight size={16} aria-hidden="true" />
      </Link>
    </div>
  );
}
