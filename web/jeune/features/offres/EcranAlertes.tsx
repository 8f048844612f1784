import { Trash2 } from "lucide-react";
import { Link } from "wouter";
import { useRecherches, useSuggestions, useSupprimerUneRecherche } from "@jeune/api/offres";
import { Suggestions } from "@jeune/ui/Suggestions";
import { file } from "@jeune/horsLigne/file";
import { BoutonIcone, LienBouton } from "@jeune/ui/Bouton";
import { Ecran, Partie } from "@jeune/ui/Ecran";
import { Envoi } from "@jeune/ui/Envoi";
import { Attente, Echec, Etat } from "@jeune/ui/Etats";
import { Fraicheur } from "@jeune/ui/Fraicheur";
import { formaterJour } from "@partage/format/dates";
import { cheminDeRecherche } from "@partage/offres/adresses";
import { OFFRES } from "@partage/offres/types";
import { useEtat } from "@partage/ui/useEtat";
import styles from "./Offres.module.css";
import { Onglets } from "./Onglets";

/** The searches that tell of their new offers, those that the counsellor proposes, and what is on its way. */
export default function EcranAlertes() {
  const lecture = useRecherches();
  const { data: suggestions = [] } = useSuggestions();
  const attente = useEtat(file);
  const supprimer = useSupprimerUneRecherche();
  const creations = attente.filter(({ sujet }) => sujet === "recherches");
  const vide = lecture.data?.length === 0 && creations.length === 0 && suggestions.length === 0;
  return (
    <Ecran titre="Mes alertes">
      <Onglets actuel="/offres/alertes" />
      <Suggestions suggestions={suggestions} />
      <Fraicheur lecture={lecture} />
      {lecture.isPending && <Attente />}
      {lecture.isError && !lecture.data && <Echec erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {vide && (
        <Etat titre="Aucune alerte pour l’instant" texte="Cherchez des offres, puis demandez à être prévenu des nouvelles.">
          <LienBouton href="/offres">Chercher des offres</LienBouton>
        </Etat>
      )}
      {creations.map((envoi) => (
        <Envoi key={envoi.ordre} envoi={envoi} nomme />
      ))}
      {lecture.data && lecture.data.length > 0 && (
        <Partie titre="Mes recherches sauvegardées">
          <ul className={styles.liste}>
            {lecture.data.map((recherche) => {
              const envoi = attente.find(({ sujet }) => sujet === `recherches:${recherche.id}`);
              return (
                <li key={recherche.id} className={styles.rangee}>
                  <span className={styles.reste}>
                    <Link href={cheminDeRecherche(recherche)}>{recherche.titre}</Link>
                    <span className={styles.discret}>
                      {OFFRES[recherche.criteres.type ?? "emploi"].court} · depuis le {formaterJour(recherche.creeeLe)}
                    </span>
                    <Envoi envoi={envoi} />
                  </span>
                  {!envoi && (
                    <BoutonIcone nom={`Supprimer l’alerte ${recherche.titre}`} icone={Trash2} onClick={() => void supprimer(recherche)} />
                  )}
                </li>
              );
            })}
          </ul>
        </Partie>
      )}
    </Ecran>
  );
}
