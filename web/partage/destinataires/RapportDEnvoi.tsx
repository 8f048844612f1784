import { CircleCheck, CircleX } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { messageDuCode } from "@partage/api/refus";
import { compter, nomEtPrenom } from "@partage/format/texte";
import { Alerte } from "@partage/ui/Alerte";
import styles from "./RapportDEnvoi.module.css";

interface ResultatDEnvoi {
  id: string;
  prenom: string;
  nom: string;
  /** Why not; absent when it was sent. */
  code?: string | null;
  /** What the person had made of the same suggestion before. */
  dejaSuggeree?: string | null;
}

/** The same suggestion is not made twice: what of it is there already. */
const DEJA: Readonly<Record<string, string>> = {
  "en-attente": "Déjà suggérée, en attente de réponse",
  acceptee: "Déjà acceptée",
};

interface Props {
  /** What was done, e.g. "L’offre a été partagée à 3 destinataires." */
  reussite: (aQui: string) => string;
  /** When nobody got it. */
  echec: string;
  resultats: readonly ResultatDEnvoi[];
  /** What is said of each who got it. */
  fait?: string;
  /** How those who did not are counted. */
  enEchec?: (nombre: number) => string;
  /** How many have left the portfolio, and got nothing. */
  exclus: number;
  /** What can be done next. */
  children?: ReactNode;
}

const compterLesEchecs = (nombre: number) => `${compter(nombre, "envoi")} en échec`;

/** What became of each recipient of a send; takes the focus when it appears. */
export function RapportDEnvoi({ reussite, echec, resultats, exclus, fait = "Envoyé", enEchec = compterLesEchecs, children }: Props) {
  const ici = useRef<HTMLDivElement>(null);
  const bilan = useId();
  useEffect(() => ici.current?.focus(), []);
  const echecs = resultats.filter((resultat) => resultat.code);
  const reussis = resultats.length - echecs.length;
  return (
    // Its first words name it: they are what is said when it takes the focus.
    <div ref={ici} tabIndex={-1} role="group" aria-labelledby={bilan} data-focus-programme className={styles.rapport}>
      <Alerte id={bilan} ton={echecs.length > 0 ? "attention" : "succes"} annoncee>
        <p>{reussis > 0 ? reussite(compter(reussis, "destinataire")) : echec}</p>
        {echecs.length > 0 && reussis > 0 && <p>{enEchec(echecs.length)} : voyez le détail ci-dessous.</p>}
        {exclus > 0 && (
          <p>
            {exclus === 1
              ? "1 personne n’est plus dans votre portefeuille : rien ne lui a été envoyé."
              : `${exclus} personnes ne sont plus dans votre portefeuille : rien ne leur a été envoyé.`}
          </p>
        )}
      </Alerte>
      {children && <div className={styles.suites}>{children}</div>}
      <details className={styles.detail} open={echecs.length > 0 || resultats.length <= 10}>
        <summary>Détail par personne</summary>
        <ul className={styles.liste}>
          {[...echecs, ...resultats.filter((resultat) => !resultat.code)].map((resultat) => (
            <li key={resultat.id} className={styles.ligne}>
              {resultat.code ? (
                <CircleX size={18} aria-hidden="true" className={styles.echec} />
              ) : (
                <CircleCheck size={18} aria-hidden="true" className={styles.reussi} />
              )}
              <span className={styles.nom}>{nomEtPrenom(resultat)}</span>
              <span className={styles.suite}>
                {resultat.code ? messageDuCode(resultat.code) : (DEJA[resultat.dejaSuggeree ?? ""] ?? fait)}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
