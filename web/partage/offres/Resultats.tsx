import { Expand, SearchX } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { Suite } from "@partage/suite/Suite";
import { compter, de } from "@partage/format/texte";
import { OFFRES } from "./types";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton } from "@partage/ui/Bouton";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import type { Offre, useOffres } from "./offres";
import { type Criteres, rayonPlusLarge } from "./criteres";
import { noterDepart } from "./derniereRecherche";
import { CarteDOffre } from "./CarteDOffre";
import styles from "./Resultats.module.css";

interface Props {
  titre: RefObject<HTMLHeadingElement | null>;
  criteres: Criteres;
  adresse: string;
  offres: ReturnType<typeof useOffres>;
  /** Searches again, this far around. */
  elargir: (rayon: number) => void;
  /** What can be done with the whole search, and with one offer. */
  geste?: ReactNode;
  renderGeste?: (offre: Offre) => ReactNode;
}

export function Resultats({ titre, criteres, adresse, offres, elargir, geste, renderGeste }: Props) {
  const pages = offres.data?.pages ?? [];
  const lignes = pages.flatMap((page) => page.offres);
  const total = pages[0]?.total ?? undefined;
  const indisponibles = pages.flatMap((page) => page.indisponibles);
  const aJour = offres.isSuccess && !offres.isPlaceholderData;
  const plusLarge = rayonPlusLarge(criteres.rayon);

  return (
    <section aria-labelledby="resultats" className={styles.resultats} aria-busy={offres.isFetching}>
      <div className={styles.entete}>
        <h2 id="resultats" ref={titre} tabIndex={-1} data-focus-programme className={styles.titre}>
          Résultats
        </h2>
        {geste}
      </div>
      <p role="status" className={styles.compte}>
        {aJour && total !== undefined && total > 0 && (
          <>
            {compter(total, OFFRES[criteres.type].pluriel.replace("offres", "offre"), OFFRES[criteres.type].pluriel)}
            {lignes.length < total && `, les ${lignes.length} plus récentes affichées`}
          </>
        )}
        {aJour && total === 0 && <span className="lecteur">Aucune offre ne correspond à votre recherche.</span>}
      </p>
      {offres.isPending && <Chargement quoi="Recherche des offres" />}
      {offres.isError && <EchecDeLecture erreur={offres.error} reessayer={() => void offres.refetch()} />}
      {aJour && total === 0 && indisponibles.length === 0 && (
        <EtatVide titre="Aucune offre ne correspond à votre recherche" dessin={<SearchX size={32} aria-hidden="true" />}>
          <p>Essayez avec moins de mots-clés, un rayon plus grand ou moins de critères.</p>
          {plusLarge !== undefined && (
            <Bouton aspect="secondaire" icone={Expand} isPending={offres.isFetching} onPress={() => elargir(plusLarge)}>
              Chercher jusqu’à {plusLarge} km autour {de(criteres.lieu.nom)}
            </Bouton>
          )}
        </EtatVide>
      )}
      {lignes.length > 0 && (
        <ul className={styles.liste} data-anciennes={offres.isPlaceholderData || undefined}>
          {lignes.map((offre) => (
            <CarteDOffre key={offre.id} offre={offre} partir={() => noterDepart(adresse, offre.id)}>
              {renderGeste?.(offre)}
            </CarteDOffre>
          ))}
        </ul>
      )}
      {indisponibles.length > 0 && (
        <Alerte
          ton="attention"
          annoncee
          action={
            <Bouton aspect="secondaire" petit isPending={offres.isFetching} onPress={() => void offres.refetch()}>
              Réessayer
            </Bouton>
          }
        >
          {indisponibles.map(({ source, message, reessayerDans }) => (
            <p key={source}>
              {message}
              {reessayerDans ? ` Réessayez dans ${compter(reessayerDans, "seconde")}.` : ""}
            </p>
          ))}
        </Alerte>
      )}
      <Suite liste={offres} lignes="a[id^=offre-]">
        Afficher plus d’offres
      </Suite>
    </section>
  );
}
