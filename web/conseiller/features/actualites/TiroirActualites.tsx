import { Newspaper } from "lucide-react";
import { useEffect } from "react";
import { Dialogue } from "@partage/ui/Dialogue";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { useActualites, useNoterVues } from "./api";
import { Suite } from "@partage/suite/Suite";
import { Article } from "./Article";

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
        <Article key={actualite.id} {...actualite} />
      ))}
      <Suite liste={liste} lignes="[role=dialog] article">
        Afficher les actualités plus anciennes
      </Suite>
    </Dialogue>
  );
}
