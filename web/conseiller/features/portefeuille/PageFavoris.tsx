import { Heart, Lock, Search } from "lucide-react";
import { useParams } from "wouter";
import { estIntrouvable } from "@partage/api/erreurs";
import { formaterJour } from "@partage/format/dates";
import { de, majuscule, prenomEtNom } from "@partage/format/texte";
import { cheminDeRecherche, cheminDOffre } from "@partage/offres/adresses";
import { OFFRES, TYPES_D_OFFRE } from "@partage/offres/types";
import { LienBouton } from "@partage/ui/Bouton";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { Page } from "@partage/ui/Page";
import { useListeDesFavoris } from "./api/favoris";
import { useFiche } from "./api/fiche";
import { ListeDeLiens } from "./components/ListeDeLiens";
import { adresseDuPortefeuille } from "./place";

/** Guide: "Voir la liste des favoris": the offers and the searches that a person put aside, by type; each opens. */
export default function PageFavoris() {
  const { id = "" } = useParams<{ id: string }>();
  const fiche = useFiche(id);
  const liste = useListeDesFavoris(id);
  const personne = fiche.data?.beneficiaire;
  const erreur = fiche.error ?? liste.error;
  const inconnu = estIntrouvable(erreur);
  const titre = inconnu ? "Bénéficiaire introuvable" : personne ? `Favoris ${de(prenomEtNom(personne))}` : "Favoris";

  return (
    <Page
      key={titre}
      titre={titre}
      fil={[
        { nom: "Portefeuille", href: adresseDuPortefeuille() },
        ...(personne && !inconnu ? [{ nom: prenomEtNom(personne), href: `/beneficiaires/${id}` }] : []),
      ]}
    >
      {inconnu && (
        <EtatVide titre="Ce bénéficiaire n’existe pas ou n’est plus dans votre portefeuille.">
          <LienBouton href={adresseDuPortefeuille()}>Revenir au portefeuille</LienBouton>
        </EtatVide>
      )}
      {Boolean(erreur) && !inconnu && (
        <EchecDeLecture
          erreur={erreur}
          reessayer={() => {
            void fiche.refetch();
            void liste.refetch();
          }}
        />
      )}
      {!erreur && (!personne || !liste.data) && <Chargement quoi="Chargement des favoris" />}
      {personne && liste.data && !erreur && <Favoris prenom={personne.prenom} {...liste.data} />}
    </Page>
  );
}

type Lus = NonNullable<ReturnType<typeof useListeDesFavoris>["data"]>;

function Favoris({ prenom, partage, favoris, recherches }: Lus & { prenom: string }) {
  if (!partage)
    return (
      <EtatVide titre={`${prenom} ne partage pas ses favoris avec vous`} dessin={<Lock size={32} aria-hidden="true" />}>
        <p>C’est son choix, dans les préférences de son application. Vous pouvez en parler avec {prenom} dans la messagerie.</p>
      </EtatVide>
    );
  if (favoris.length + recherches.length === 0)
    return (
      <EtatVide titre="Aucun favori pour le moment" dessin={<Heart size={32} aria-hidden="true" />}>
        <p>Les offres et les recherches que {prenom} met de côté apparaîtront ici.</p>
      </EtatVide>
    );
  return (
    <>
      {TYPES_D_OFFRE.map((type) => (
        <ListeDeLiens
          key={type}
          titre={majuscule(OFFRES[type].pluriel)}
          icone={OFFRES[type].icone}
          lignes={favoris
            .filter(({ offre }) => offre.type === type)
            .map(({ offre, ajouteLe, postuleLe, disponible }) => ({
              id: offre.id,
              nom: offre.titre,
              href: disponible ? cheminDOffre(offre) : undefined,
              details: [
                offre.organisme,
                `Ajoutée le ${formaterJour(ajouteLe)}`,
                postuleLe && `A postulé le ${formaterJour(postuleLe)}`,
                !disponible && "N’est plus en ligne",
              ],
            }))}
        />
      ))}
      <ListeDeLiens
        titre="Recherches sauvegardées"
        icone={Search}
        lignes={recherches.map((recherche) => ({
          id: recherche.id,
          nom: recherche.titre,
          href: cheminDeRecherche(recherche),
          details: [
            OFFRES[TYPES_D_OFFRE.find((type) => type === recherche.criteres.type) ?? "emploi"].court,
            `Sauvegardée le ${formaterJour(recherche.creeeLe)}`,
          ],
        }))}
      />
    </>
  );
}
