import { History } from "lucide-react";
import { useState } from "react";
import { formaterInstant, formaterJour } from "@partage/format/dates";
import { Bouton } from "@partage/ui/Bouton";
import { Chargement, EchecDeLecture } from "@partage/ui/Etats";
import { Carte } from "@partage/ui/Page";
import { Suite } from "@partage/suite/Suite";
import { useAcces } from "../api/acces";
import { NOMS_DES_ACCES } from "../acces";
import styles from "./JournalDesAcces.module.css";

/** Who came to a dossier, read when it is asked for: reading is in the audit too. */
export function JournalDesAcces({ dossier }: { dossier: string }) {
  const [demande, setDemande] = useState(false);
  return (
    <Carte titre="Journal des accès">
      {demande ? (
        <Acces dossier={dossier} />
      ) : (
        <>
          <p>Qui a consulté ou modifié ce dossier, sur les 12 derniers mois. Les comptes y figurent par leur empreinte.</p>
          <div className={styles.actions}>
            <Bouton aspect="secondaire" icone={History} onPress={() => setDemande(true)}>
              Consulter le journal
            </Bouton>
          </div>
        </>
      )}
    </Carte>
  );
}

function Acces({ dossier }: { dossier: string }) {
  const liste = useAcces(dossier);
  const pages = liste.data?.pages ?? [];
  const acces = pages.flatMap((page) => page.acces);
  const depuis = pages.at(-1)?.depuis;
  return (
    <>
      {liste.isPending && <Chargement quoi="Lecture du journal" />}
      {liste.isError && <EchecDeLecture erreur={liste.error} reessayer={() => void liste.refetch()} />}
      {depuis && (
        <p role="status" id="journal-lu" tabIndex={-1} data-focus-programme>
          {acces.length === 0 ? "Aucun accès" : acces.length === 1 ? "1 accès" : `${acces.length} accès`} depuis le {formaterJour(depuis)}
          {!liste.hasNextPage && ", début du journal"}.
        </p>
      )}
      {acces.length > 0 && (
        <div className={styles.cadre}>
          <table className={styles.table}>
            <caption className="lecteur">Accès à ce dossier, du plus récent au plus ancien</caption>
            <thead>
              <tr>
                <th scope="col">Date</th>
                <th scope="col">Accès</th>
                <th scope="col">Compte</th>
              </tr>
            </thead>
            <tbody>
              {acces.map(({ instant, action, par }, rang) => (
                // The list only grows at its end.
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={rang} tabIndex={-1} data-focus-programme>
                  <td>
                    <time dateTime={instant}>{formaterInstant(instant)}</time>
                  </td>
                  <td>{NOMS_DES_ACCES[action]}</td>
                  <td>
                    <code className={styles.compte}>{par}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Suite liste={liste} lignes="#contenu tbody tr">
        Remonter plus loin
      </Suite>
    </>
  );
}
