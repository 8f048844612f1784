import { Link } from "wouter";
import { type Favori, useFavori, useFavoris } from "@jeune/api/offres";
import { LienBouton } from "@jeune/ui/Bouton";
import { Ecran, Partie } from "@jeune/ui/Ecran";
import { Envoi } from "@jeune/ui/Envoi";
import { Attente, Echec, Etat } from "@jeune/ui/Etats";
import { Fraicheur } from "@jeune/ui/Fraicheur";
import { formaterJour, formaterJourCourt } from "@partage/format/dates";
import { majuscule } from "@partage/format/texte";
import { cheminDOffre } from "@partage/offres/adresses";
import { OFFRES, TYPES_D_OFFRE } from "@partage/offres/types";
import styles from "./Offres.module.css";
import { Onglets } from "./Onglets";

/** The offers that were put aside, those that are gone included. */
export default function EcranFavoris() {
  const lecture = useFavoris();
  const favoris = lecture.data ?? [];
  return (
    <Ecran titre="Mes favoris">
      <Onglets actuel="/offres/favoris" />
      <Fraicheur lecture={lecture} />
      {lecture.isPending && <Attente />}
      {lecture.isError && !lecture.data && <Echec erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {lecture.data && favoris.length === 0 && (
        <Etat titre="Aucun favori pour l’instant" texte="Les offres que vous mettez de côté se retrouvent ici, même sans réseau.">
          <LienBouton href="/offres">Chercher des offres</LienBouton>
        </Etat>
      )}
      {TYPES_D_OFFRE.map((type) => {
        const duType = favoris.filter(({ offre }) => offre.type === type);
        return (
          duType.length > 0 && (
            <Partie key={type} titre={majuscule(OFFRES[type].pluriel)}>
              <ul className={styles.liste}>
                {duType.map((favori) => (
                  <LigneDeFavori key={favori.offre.id} favori={favori} />
                ))}
              </ul>
            </Partie>
          )
        );
      })}
    </Ecran>
  );
}

function LigneDeFavori({ favori: { offre, ajouteLe, disponible } }: { favori: Favori }) {
  const { garde, postuleLe, envoi } = useFavori(offre.type, offre.id);
  if (!garde && envoi === undefined) return null;
  return (
    <li className={styles.carte}>
      {disponible ? <Link href={cheminDOffre(offre)}>{offre.titre}</Link> : <strong>{offre.titre}</strong>}
      <span className={styles.discret}>
        {[
          offre.organisme,
          `ajoutée le ${formaterJour(ajouteLe)}`,
          postuleLe && `j’ai postulé le ${formaterJourCourt(postuleLe)}`,
          !garde && "retirée",
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
      {!disponible && <span className={styles.perdue}>N’est plus en ligne</span>}
      <Envoi envoi={envoi} />
    </li>
  );
}
