import { formaterJourCourt, formaterPeriode } from "@partage/format/dates";
import { de } from "@partage/format/texte";
import { Chargement, EchecDeLecture } from "@partage/ui/Etats";
import { type SemaineComptee, useIndicateurs } from "../api/indicateurs";
import styles from "./Indicateurs.module.css";

type Compte = Exclude<keyof SemaineComptee, "du" | "au">;

const ORDRE = [
  "demarchesCreees",
  "demarchesRealisees",
  "offresConsultees",
  "offresEnregistrees",
  "offresPartagees",
  "messagesDuBeneficiaire",
  "messagesDuConseiller",
] as const satisfies readonly Compte[];

/** What the person and the counsellor did, week by week: bars for the eyes, a table for who listens. */
export function Indicateurs({ beneficiaire, prenom }: { beneficiaire: string; prenom: string }) {
  const lus = useIndicateurs(beneficiaire);
  if (lus.isPending) return <Chargement quoi="Chargement des indicateurs" />;
  if (lus.isError) return <EchecDeLecture erreur={lus.error} reessayer={() => void lus.refetch()} />;
  return <IndicateursParSemaine semaines={lus.data.semaines} prenom={prenom} />;
}

export function IndicateursParSemaine({ semaines, prenom }: { semaines: readonly SemaineComptee[]; prenom: string }) {
  const noms: Readonly<Record<Compte, string>> = {
    demarchesCreees: "Démarches créées",
    demarchesRealisees: "Démarches réalisées",
    offresConsultees: "Offres consultées",
    offresEnregistrees: "Offres enregistrées",
    offresPartagees: "Offres partagées",
    messagesDuBeneficiaire: `Messages ${de(prenom)}`,
    messagesDuConseiller: "Messages du conseiller",
  };
  const enCours = semaines.at(-1);
  return (
    <div className={styles.indicateurs}>
      <div className="lecteur">
        <table>
          <caption>Activité par semaine</caption>
          <thead>
            <tr>
              <th scope="col">Indicateur</th>
              {semaines.map(({ du, au }) => (
                <th key={du} scope="col">
                  {formaterPeriode(du, au)}
                  {du === enCours?.du && " (en cours)"}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ORDRE.map((compte) => (
              <tr key={compte}>
                <th scope="row">{noms[compte]}</th>
                {semaines.map((semaine) => (
                  <td key={semaine.du}>{semaine[compte]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div aria-hidden="true" className={styles.graphique}>
        <div className={styles.ligne}>
          <span className={styles.legende}>Semaine du</span>
          {semaines.map((semaine) => (
            <span key={semaine.du} className={styles.lundi} data-en-cours={semaine === enCours || undefined}>
              {formaterJourCourt(semaine.du)}
            </span>
          ))}
        </div>
        {ORDRE.map((compte) => (
          <div key={compte} className={styles.ligne}>
            <span className={styles.nom}>{noms[compte]}</span>
            {semaines.map((semaine) => (
              <span key={semaine.du} className={styles.semaine} data-en-cours={semaine === enCours || undefined}>
                {semaine[compte]}
                <span className={styles.barre} style={{ height: `${(semaine[compte] / plusHaute(semaines, compte)) * 100}%` }} />
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The highest of the weeks, of which each bar is a share; 1 where nothing happened. */
const plusHaute = (semaines: readonly SemaineComptee[], compte: Compte) => Math.max(1, ...semaines.map((semaine) => semaine[compte]));
