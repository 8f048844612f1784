import { useQuery } from "@tanstack/react-query";
import { ArrowUpRight, LifeBuoy } from "lucide-react";
import { cles } from "@partage/api/cles";
import { api, lire } from "@partage/api/client";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { Carte, Page } from "@partage/ui/Page";
import styles from "./PageAide.module.css";

/** Where help is found. Guide: "Le site d'aide", "Pour aller plus loin". */
export default function PageAide() {
  const aide = useQuery({ queryKey: cles.aide, queryFn: ({ signal }) => lire(api.GET("/api/aide", { signal })), staleTime: Infinity });
  return (
    <Page titre="Aide">
      {aide.isPending && <Chargement quoi="Chargement des liens d’aide" />}
      {aide.isError && <EchecDeLecture erreur={aide.error} reessayer={() => void aide.refetch()} />}
      {aide.data?.liens.length === 0 && (
        <Carte>
          <EtatVide titre="Aucun site d’aide n’est configuré" dessin={<LifeBuoy size={32} aria-hidden="true" />}>
            <p>Adressez-vous au support de votre structure.</p>
          </EtatVide>
        </Carte>
      )}
      <ul className={styles.liens}>
        {aide.data?.liens.map(({ titre, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer" className={styles.lien}>
              <span>
                {titre}
                <span className="lecteur"> (nouvelle fenêtre)</span>
              </span>
              <ArrowUpRight size={20} aria-hidden="true" />
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
