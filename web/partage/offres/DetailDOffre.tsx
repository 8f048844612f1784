import { formaterJour } from "@partage/format/dates";
import { estTypeDOffre, OFFRES } from "./types";
import { Carte } from "@partage/ui/Page";
import type { OffreDetaillee } from "./offres";
import { Faits } from "./Faits";
import styles from "./DetailDOffre.module.css";

/** All that is known of an offer; what is not is left out. */
export function DetailDOffre({ lue }: { lue: OffreDetaillee }) {
  const { offre } = lue;
  const type = estTypeDOffre(offre.type) ? OFFRES[offre.type] : undefined;
  const conditions: [string, string | null | undefined][] = [
    ["Salaire", lue.salaire],
    ["Horaires", lue.horaires],
    ["Expérience", lue.experience],
  ];
  const profil: [string, readonly string[]][] = [
    ["Compétences", lue.competences],
    ["Savoir-être", lue.savoirEtre],
    ["Formation", lue.formations],
    ["Langues", lue.langues],
    ["Permis", lue.permis],
  ];
  const aUnProfil = profil.some(([, valeurs]) => valeurs.length > 0);

  return (
    <>
      <div className={styles.resume}>
        {type && (
          <p className={styles.type}>
            <type.icone size={16} aria-hidden="true" />
            {type.nom}
          </p>
        )}
        {offre.organisme && <p className={styles.organisme}>{offre.organisme}</p>}
        <Faits offre={offre} />
        <p className={styles.source}>
          {offre.publieeLe && `Publiée le ${formaterJour(offre.publieeLe)}`}
          {offre.publieeLe && offre.origine && " · "}
          {offre.origine}
          {" · "}Offre n° {offre.id}
        </p>
      </div>
      <Carte titre="Description">
        {lue.description ? <p className={styles.description}>{lue.description}</p> : <p>Cette offre n’a pas de description.</p>}
        {conditions.some(([, valeur]) => valeur) && (
          <dl className={styles.conditions}>
            {conditions.map(
              ([nom, valeur]) =>
                valeur && (
                  <div key={nom}>
                    <dt className={styles.terme}>{nom}</dt>
                    <dd>{valeur}</dd>
                  </div>
                ),
            )}
          </dl>
        )}
      </Carte>
      {aUnProfil && (
        <Carte titre="Profil souhaité">
          <dl className={styles.profil}>
            {profil.map(
              ([nom, valeurs]) =>
                valeurs.length > 0 && (
                  <div key={nom}>
                    <dt className={styles.terme}>{nom}</dt>
                    <dd>
                      <ul className={styles.valeurs}>
                        {valeurs.map((valeur) => (
                          <li key={valeur}>{valeur}</li>
                        ))}
                      </ul>
                    </dd>
                  </div>
                ),
            )}
          </dl>
        </Carte>
      )}
      {lue.presentation && (
        <Carte titre={offre.type === "service-civique" ? "Organisme" : "Entreprise"}>
          <p className={styles.description}>{lue.presentation}</p>
        </Carte>
      )}
    </>
  );
}
