import { ExternalLink, Share2 } from "lucide-react";
import { useParams } from "wouter";
import { estIntrouvable } from "@partage/api/erreurs";
import { estTypeDOffre } from "@partage/offres/types";
import { LienBouton } from "@partage/ui/Bouton";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { Page } from "@partage/ui/Page";
import { useOffre } from "@partage/offres/offres";
import { adressePourPostuler, cheminDOffre } from "@partage/offres/adresses";
import { DetailDOffre } from "@partage/offres/DetailDOffre";
import { adresseDesResultats } from "@partage/offres/derniereRecherche";
import styles from "./PageOffre.module.css";

/** One offer in full, to be shared. */
export default function PageOffre() {
  const { type, id = "" } = useParams<{ type: string; id: string }>();
  // Of no known type: the API is asked all the same, and says that there is none.
  const lecture = useOffre(estTypeDOffre(type) ? type : "emploi", id);
  const fil = [{ nom: "Offres", href: adresseDesResultats() }];

  if (lecture.data && estTypeDOffre(type)) {
    const { offre, postuler } = lecture.data;
    const lien = adressePourPostuler(postuler);
    return (
      <Page
        key={id}
        titre={offre.titre}
        fil={fil}
        actions={
          <LienBouton href={`${cheminDOffre(offre)}/partage`} icone={Share2}>
            Partager l’offre
          </LienBouton>
        }
      >
        <DetailDOffre lue={lecture.data} />
        {lien && (
          <p>
            <a href={lien} target="_blank" rel="noopener noreferrer" className={styles.externe}>
              Voir l’offre sur le site qui la publie
              <ExternalLink size={16} aria-hidden="true" />
              <span className="lecteur"> (nouvelle fenêtre)</span>
            </a>
          </p>
        )}
      </Page>
    );
  }

  const inconnue = estIntrouvable(lecture.error) || !estTypeDOffre(type);
  return (
    <Page key={lecture.status} titre={inconnue ? "Offre introuvable" : "Offre"} fil={fil}>
      {lecture.isPending && !inconnue && <Chargement quoi="Chargement de l’offre" />}
      {inconnue && (
        <EtatVide titre="Cette offre n’existe pas ou n’est plus en ligne.">
          <LienBouton href={adresseDesResultats()}>Revenir aux offres</LienBouton>
        </EtatVide>
      )}
      {lecture.isError && !inconnue && <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
    </Page>
  );
}
