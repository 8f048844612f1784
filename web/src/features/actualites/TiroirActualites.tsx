import { Newspaper, Pin } from "lucide-react";
import { useEffect } from "react";
import type { Schema } from "@/shared/api/client";
import { formaterJour } from "@/shared/format/dates";
import { Bouton } from "@/shared/ui/Bouton";
import { Dialogue } from "@/shared/ui/Dialogue";
import { Chargement, EchecDeLecture, EtatVide } from "@/shared/ui/Etats";
import { useActualites, useNoterVues } from "./api";
import styles from "./TiroirActualites.module.css";

/** The news, in a drawer at the right. Guide: "Les actualités". */
export default function TiroirActualites({ fermer }: { fermer: () => void }) {
  const liste = useActualites();
  const actualites = liste.data?.pages.flatMap((page) => page.actualites) ?? [];
  const derniere = liste.data?.pages[0]?.derniere;
  const { mutate: noterVues } = useNoterVues();
  useEffect(() => {
    if (derniere) noterVues(derniere);
  }, [derniere, noterVues]);

  return (
    <Dialogue titre="Actualités" ouvert fermer={fermer} lateral>
      {liste.isPending && <Chargement quoi="Chargement des actualités" />}
      {liste.isError && <EchecDeLecture erreur={liste.error} reessayer={() => void liste.refetch()} />}
      {liste.isSuccess && actualites.length === 0 && (
        <EtatVide titre="Aucune actualité pour le moment" dessin={<Newspaper size={32} aria-hidden="true" />} />
      )}
      {actualites.map((actualite) => (
        <Article key={actualite.id} actualite={actualite} />
      ))}
      {liste.hasNextPage && (
        <Bouton aspect="secondaire" isPending={liste.isFetchingNextPage} onPress={() => void liste.fetchNextPage()}>
          Afficher les actualités plus anciennes
        </Bouton>
      )}
    </Dialogue>
  );
}

function Article({ actualite }: { actualite: Schema<"ActualiteResponse"> }) {
  return (
    <article className={styles.article}>
      <p className={styles.haut}>
        {actualite.nouvelle && <span className={styles.nouvelle}>Nouveau !</span>}
        {actualite.etiquettes.map((etiquette) => (
          <span key={etiquette} className={styles.etiquette}>
            {etiquette}
          </span>
        ))}
        {actualite.epinglee && (
          <span className={styles.epingle}>
            <Pin size={14} aria-hidden="true" /> Épinglée
          </span>
        )}
      </p>
      <h3 className={styles.titre}>{actualite.titre}</h3>
      {/* The service lets only a short list of tags through, and the page's policy runs no script of any text. */}
      {/* oxlint-disable-next-line react/no-danger */}
      <div className={styles.contenu} dangerouslySetInnerHTML={{ __html: actualite.contenu }} />
      <p className={styles.date}>Publiée le {formaterJour(actualite.publieeLe)}</p>
    </article>
  );
}
