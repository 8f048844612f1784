import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useParams } from "wouter";
import { estIntrouvable } from "@partage/api/erreurs";
import { ouvrirConversation } from "@partage/chat/panneau";
import { quitterUnePersonne } from "@partage/departs/departs";
import { prenomEtNom } from "@partage/format/texte";
import { Alerte } from "@partage/ui/Alerte";
import { LienBouton } from "@partage/ui/Bouton";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { Page } from "@partage/ui/Page";
import { useFiche } from "./api/fiche";
import { Informations } from "./components/Informations";
import { OngletsDeLaFiche } from "./components/OngletsDeLaFiche";
import { adresseDuPortefeuille } from "./place";

/** One beneficiary; the chat with the person opens at the right. Guide: "Liste des bénéficiaires". */
export default function PageFiche() {
  const { id = "" } = useParams<{ id: string }>();
  const fiche = useFiche(id);
  const fil = [{ nom: "Portefeuille", href: adresseDuPortefeuille() }];
  const cache = useQueryClient();
  const trouvee = fiche.isSuccess;
  useEffect(() => {
    if (trouvee) ouvrirConversation(id);
  }, [id, trouvee]);

  // An address that is no identifier is answered 404 before the API itself is asked.
  const inconnu = estIntrouvable(fiche.error);
  const perdue = inconnu && fiche.data !== undefined;
  useEffect(() => {
    if (perdue) void quitterUnePersonne(cache, id).catch(() => undefined);
  }, [cache, id, perdue]);

  if (fiche.data && !perdue) {
    const { beneficiaire } = fiche.data;
    return (
      <Page key={id} titre={prenomEtNom(beneficiaire)} fil={fil}>
        {!beneficiaire.activeLe && <Alerte ton="info">Ce bénéficiaire ne s’est pas encore connecté à l’application.</Alerte>}
        {beneficiaire.reaffectationTemporaire && (
          <Alerte ton="attention">
            Vous suivez ce bénéficiaire temporairement : son conseiller initial peut le récupérer à tout moment.
          </Alerte>
        )}
        <Informations fiche={fiche.data} />
        <OngletsDeLaFiche fiche={fiche.data} />
      </Page>
    );
  }

  return (
    <Page key={fiche.status} titre={inconnu ? "Bénéficiaire introuvable" : "Fiche bénéficiaire"} fil={fil}>
      {fiche.isPending && <Chargement quoi="Chargement de la fiche" />}
      {inconnu && (
        <EtatVide titre="Ce bénéficiaire n’existe pas ou n’est plus dans votre portefeuille.">
          <LienBouton href={adresseDuPortefeuille()}>Revenir au portefeuille</LienBouton>
        </EtatVide>
      )}
      {fiche.isError && !inconnu && <EchecDeLecture erreur={fiche.error} reessayer={() => void fiche.refetch()} />}
    </Page>
  );
}
