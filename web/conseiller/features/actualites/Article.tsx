import { Pin } from "lucide-react";
import type { ReactNode } from "react";
import type { Schema } from "@partage/api/client";
import { formaterJour } from "@partage/format/dates";
import styles from "./Article.module.css";

type Props = Pick<Schema<"ActualiteResponse">, "titre" | "etiquettes" | "epinglee" | "publieeLe"> & {
  nouvelle?: boolean;
  /** Clean HTML from the service, or what is being written. */
  contenu: string | { apercu: ReactNode };
};

/** One piece of news as counsellors read it. */
export function Article({ titre, etiquettes, epinglee, publieeLe, nouvelle, contenu }: Props) {
  return (
    <article tabIndex={-1} data-focus-programme className={styles.article}>
      <p className={styles.haut}>
        {nouvelle && <span className={styles.nouvelle}>Nouveau !</span>}
        {etiquettes.map((etiquette) => (
          <span key={etiquette} className={styles.etiquette}>
            {etiquette}
          </span>
        ))}
        {epinglee && (
          <span className={styles.epingle}>
            <Pin size={14} aria-hidden="true" /> Épinglée
          </span>
        )}
      </p>
      <h3 className={styles.titre}>{titre}</h3>
      {typeof contenu === "string" ? (
        // The service lets only a short list of tags through, and the page's policy runs no script of any text.
        // oxlint-disable-next-line react/no-danger
        <div className={styles.contenu} dangerouslySetInnerHTML={{ __html: contenu }} />
      ) : (
        <div className={styles.contenu}>{contenu.apercu}</div>
      )}
      <p className={styles.date}>Publiée le {formaterJour(publieeLe)}</p>
    </article>
  );
}
