import { Check, CheckCheck, CircleX, ListChecks, Paperclip, Search } from "lucide-react";
import { Link } from "wouter";
import { messageDuCode } from "@partage/api/refus";
import { formaterInstant } from "@partage/format/dates";
import { compter, nomEtPrenom } from "@partage/format/texte";
import { cheminDOffre } from "@partage/offres/adresses";
import { estTypeDOffre, OFFRES } from "@partage/offres/types";
import type { Envoi } from "../api/envois";
import { MessageReplie } from "./MessageReplie";
import styles from "../PageEnvois.module.css";

/** One send as it is shown under a list: what, when, to how many, and who has read it. */
export function EnvoiALaListe({ envoi, liste }: { envoi: Envoi; liste: string }) {
  const { resultats, lus, exclus, pieces, texte, partage } = envoi;
  const remis = resultats.filter(({ code }) => !code).length;
  const echecs = resultats.length - remis;
  const visees = envoi.listes.toSorted((une, autre) => Number(autre.id === liste) - Number(une.id === liste));
  return (
    <li tabIndex={-1} data-focus-programme data-envoi className={styles.envoi}>
      <p className={styles.date}>{formaterInstant(envoi.le)}</p>
      {texte && <MessageReplie texte={texte} le={envoi.le} />}
      {partage && <Partage partage={partage} />}
      {pieces?.map((nom) => (
        <p key={nom} className={styles.piece}>
          <Paperclip size={16} aria-hidden="true" /> {nom}
        </p>
      ))}
      <p className={styles.bilan}>
        {resultats.length === 0 ? "Envoi en cours" : `Envoyé à ${compter(remis, "destinataire")}, ${luPar(lus)}`}
        {echecs > 0 && <span className={styles.echecs}> · {compter(echecs, "envoi")} en échec</span>}
        {exclus.length > 0 && ` · ${compter(exclus.length, "personne")} hors de votre portefeuille`}
      </p>
      {visees.length > 0 && (
        <ul className={styles.listes} aria-label="Listes">
          {visees.map(({ id, titre, destinataires, lus: lusDansLaListe }) => (
            <li key={id}>
              <ListChecks size={16} aria-hidden="true" /> {titre}{" "}
              <span className={styles.detail}>
                ({compter(destinataires, "destinataire")}, {luPar(lusDansLaListe)})
              </span>
            </li>
          ))}
        </ul>
      )}
      {resultats.length > 0 && (
        <details className={styles.repli}>
          <summary>
            Détail par destinataire<span className="lecteur">, message : {formaterInstant(envoi.le)}</span>
          </summary>
          <ul className={styles.destinataires}>
            {resultats.map((resultat) => (
              <li key={resultat.id}>
                <span className={styles.nom}>{nomEtPrenom(resultat)}</span>
                <Suite resultat={resultat} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** The offer that was shared, which opens, or the search. */
function Partage({ partage: { type, titre, offre } }: { partage: NonNullable<Envoi["partage"]> }) {
  const { nom, icone: Icone } = estTypeDOffre(type) ? OFFRES[type] : { nom: "Offre", icone: Search };
  return (
    <p className={styles.piece}>
      {offre ? <Icone size={16} aria-hidden="true" /> : <Search size={16} aria-hidden="true" />} {offre ? nom : "Recherche partagée"} :{" "}
      {offre ? <Link href={cheminDOffre({ type, id: offre })}>{titre}</Link> : titre}
    </p>
  );
}

const luPar = (nombre: number) => (nombre === 0 ? "pas encore lu" : `lu par ${nombre}`);

function Suite({ resultat: { code, lu } }: { resultat: Envoi["resultats"][number] }) {
  if (code)
    return (
      <span className={styles.echecs}>
        <CircleX size={16} aria-hidden="true" /> {messageDuCode(code)}
      </span>
    );
  return lu ? (
    <span className={styles.lu}>
      <CheckCheck size={16} aria-hidden="true" /> Lu
    </span>
  ) : (
    <span className={styles.detail}>
      <Check size={16} aria-hidden="true" /> Non lu
    </span>
  );
}
