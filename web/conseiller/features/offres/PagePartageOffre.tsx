import { useParams } from "wouter";
import { estIntrouvable } from "@partage/api/erreurs";
import { estTypeDOffre, OFFRES, type TypeDOffre } from "@partage/offres/types";
import { LienBouton } from "@partage/ui/Bouton";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { Carte, Page } from "@partage/ui/Page";
import { useOffre } from "@partage/offres/offres";
import { usePartagerOffre } from "./api/partage";
import { cheminDOffre } from "@partage/offres/adresses";
import { Faits } from "@partage/offres/Faits";
import { FormulaireDePartage } from "./components/FormulaireDePartage";
import { adresseDesResultats } from "@partage/offres/derniereRecherche";
import styles from "./PagePartageOffre.module.css";

/** Shares an offer with people and lists: each gets a message. Guide: "Les offres". */
export default function PagePartageOffre() {
  const { type, id = "" } = useParams<{ type: string; id: string }>();
  return <Partage key={`${type}/${id}`} type={estTypeDOffre(type) ? type : "emploi"} id={id} />;
}

function Partage({ type, id }: { type: TypeDOffre; id: string }) {
  const lecture = useOffre(type, id);
  const partager = usePartagerOffre(type, id);
  const titre = lecture.data?.offre.titre;
  const inconnue = estIntrouvable(lecture.error);
  return (
    <Page
      titre="Partager l’offre"
      fil={[{ nom: "Offres", href: adresseDesResultats() }, ...(titre ? [{ nom: titre, href: cheminDOffre({ type, id }) }] : [])]}
    >
      {lecture.isPending && <Chargement quoi="Chargement de l’offre" />}
      {inconnue && (
        <EtatVide titre="Cette offre n’existe pas ou n’est plus en ligne.">
          <LienBouton href={adresseDesResultats()}>Revenir aux offres</LienBouton>
        </EtatVide>
      )}
      {lecture.isError && !inconnue && <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {lecture.data && (
        <Carte>
          <div className={styles.offre}>
            <p className={styles.titre}>{lecture.data.offre.titre}</p>
            {lecture.data.offre.organisme && <p>{lecture.data.offre.organisme}</p>}
            <Faits offre={lecture.data.offre} />
          </div>
          <FormulaireDePartage
            objet={cheminDOffre({ type, id })}
            partager={partager}
            depart="L’offre partira"
            quoi="cette offre dans un message individuel"
            message={OFFRES[type].message}
            bouton="Partager l’offre"
            reussite={(aQui) => `L’offre a été partagée à ${aQui}.`}
            echec="L’offre n’a pu être partagée à personne."
            retour={{ nom: "Revenir aux offres", href: adresseDesResultats() }}
          />
        </Carte>
      )}
    </Page>
  );
}
