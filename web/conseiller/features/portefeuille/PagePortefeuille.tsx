import { UserPlus } from "lucide-react";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { useSearchParams } from "wouter";
import { LienBouton } from "@partage/ui/Bouton";
import { Chargement, EchecDeLecture } from "@partage/ui/Etats";
import { Page } from "@partage/ui/Page";
import { Recherche } from "@partage/ui/Recherche";
import { Suite } from "@partage/suite/Suite";
import { useDiffere } from "@partage/ui/useDiffere";
import { type Criteres, type Sens, type Tri, usePortefeuille } from "./api/portefeuille";
import { Departs } from "./components/Departs";
import { AucunTrouve, PortefeuilleVide } from "./components/EtatsVides";
import { TableDuPortefeuille } from "./components/TableDuPortefeuille";
import { noterLaPlace, retrouverLaPlace } from "./place";
import styles from "./PagePortefeuille.module.css";

const Recuperation = lazy(() => import("./components/Recuperation"));

/** The home page. Guide: "La page d'accueil" (2), "Gestion du portefeuille". */
export default function PagePortefeuille() {
  const [parametres, setParametres] = useSearchParams();
  const [recherche, setRecherche] = useState(parametres.get("recherche") ?? "");
  const tri = lireTri(parametres.get("tri"));
  const sens: Sens = parametres.get("sens") === "decroissant" ? "decroissant" : "croissant";
  const cherche = useDiffere(recherche.trim());
  const liste = usePortefeuille({ recherche: cherche, tri, sens });

  // In the address: coming back from a file finds the list as it was.
  const noter = (suivants: Partial<Criteres>) =>
    setParametres(
      Object.entries({ recherche, tri, sens, ...suivants }).filter(
        ([, valeur]) => valeur !== "" && valeur !== "nom" && valeur !== "croissant",
      ),
      { replace: true },
    );

  const adresse = parametres.toString();
  const lu = liste.isSuccess;
  useEffect(() => {
    if (lu) retrouverLaPlace(adresse);
    // Only when one comes back, not at each search.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [lu]);
  const partir = useCallback((ligne: string) => noterLaPlace(adresse, ligne), [adresse]);

  const lignes = liste.data?.pages.flatMap((page) => page.beneficiaires) ?? [];
  const total = liste.data?.pages[0]?.total ?? 0;
  const aRecuperer = liste.data?.pages[0]?.beneficiairesARecuperer ?? 0;
  const vide = liste.isSuccess && total === 0 && cherche === "" && recherche === "";

  return (
    <Page
      titre="Portefeuille"
      actions={
        <LienBouton href="/portefeuille/ajouter" icone={UserPlus}>
          Ajouter un bénéficiaire
        </LienBouton>
      }
    >
      {aRecuperer > 0 && (
        <Suspense fallback={null}>
          <Recuperation nombre={aRecuperer} />
        </Suspense>
      )}
      <Departs />
      {vide ? (
        <PortefeuilleVide />
      ) : (
        <>
          <Recherche
            label="Rechercher un bénéficiaire par son nom ou prénom"
            value={recherche}
            onChange={(texte) => {
              setRecherche(texte);
              noter({ recherche: texte });
            }}
          />
          {liste.isError && <EchecDeLecture erreur={liste.error} reessayer={() => void liste.refetch()} />}
          {liste.isPending && <Chargement quoi="Chargement de votre portefeuille" />}
          {liste.isSuccess && (
            <section aria-labelledby="liste-des-beneficiaires" className={styles.liste}>
              <h2 id="liste-des-beneficiaires" className={styles.titre}>
                Liste des bénéficiaires <span className={styles.total}>({total})</span>
              </h2>
              <p role="status" className="lecteur">
                {cherche !== "" &&
                  !liste.isPlaceholderData &&
                  (total < 2 ? `${total} bénéficiaire trouvé` : `${total} bénéficiaires trouvés`)}
              </p>
              {total === 0 ? (
                <AucunTrouve recherche={cherche} effacer={() => (setRecherche(""), noter({ recherche: "" }))} />
              ) : (
                <TableDuPortefeuille
                  lignes={lignes}
                  tri={tri}
                  sens={sens}
                  trier={(colonne, suivant) => noter({ tri: colonne, sens: suivant })}
                  partir={partir}
                />
              )}
              <Suite liste={liste} lignes="#contenu tbody a">
                Afficher la suite ({total - lignes.length})
              </Suite>
            </section>
          )}
        </>
      )}
    </Page>
  );
}

const lireTri = (valeur: string | null): Tri => (valeur === "activite" || valeur === "nonLus" ? valeur : "nom");
