import { Megaphone, MessageCircle, UserRound } from "lucide-react";
import { Link } from "wouter";
import { type Accueil, useAccueil } from "@jeune/api/accueil";
import { useMoi } from "@jeune/api/moi";
import { LienBouton } from "@jeune/ui/Bouton";
import { Ecran, Partie } from "@jeune/ui/Ecran";
import { Attente, Echec, Etat } from "@jeune/ui/Etats";
import { Fraicheur } from "@jeune/ui/Fraicheur";
import { LigneDeDemarche } from "@jeune/ui/LigneDeDemarche";
import { de, messagesNonLus } from "@partage/format/texte";
import styles from "./EcranAccueil.module.css";
import { NouvellesOffres } from "./NouvellesOffres";
import { Suggestions } from "@jeune/ui/Suggestions";

/** What matters now, in one reading: whom to answer, what is due, what is new. */
export function EcranAccueil() {
  const { prenom } = useMoi();
  const lecture = useAccueil();
  const accueil = lecture.data;
  return (
    <Ecran titre={`Bonjour ${prenom}`}>
      <Fraicheur lecture={lecture} />
      {lecture.isPending && <Attente />}
      {lecture.isError && !accueil && <Echec erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {accueil && <Contenu accueil={accueil} />}
    </Ecran>
  );
}

function Contenu({ accueil }: { accueil: Accueil }) {
  const { messageImportant, conseiller, enRetard, semaine } = accueil;
  const nonLus = Number(accueil.messagesNonLus);
  return (
    <>
      {messageImportant && (
        <section className={styles.important} aria-label="Message important de votre conseiller">
          <Megaphone size={20} aria-hidden="true" />
          <p>{messageImportant.texte}</p>
        </section>
      )}
      <ul className={styles.tuiles}>
        <li>
          <Link href="/messages" className={styles.tuile}>
            <MessageCircle size={22} aria-hidden="true" />
            <span>
              <strong>{nonLus > 0 ? messagesNonLus(nonLus) : "Messages"}</strong>
              <span className={styles.discret}>{nonLus > 0 ? "Votre conseiller vous a écrit" : "Tout est lu"}</span>
            </span>
          </Link>
        </li>
        <li className={styles.tuile}>
          <UserRound size={22} aria-hidden="true" />
          <Conseiller conseiller={conseiller} />
        </li>
      </ul>
      {enRetard.length > 0 && (
        <Partie titre={`En retard (${enRetard.length})`}>
          <ul className={styles.liste}>
            {enRetard.map((demarche) => (
              <LigneDeDemarche key={demarche.id} demarche={demarche} />
            ))}
          </ul>
        </Partie>
      )}
      <Partie titre="Cette semaine" suite={<Link href="/demarches">Tout mon suivi</Link>}>
        {semaine.demarches.length === 0 ? (
          <Etat titre="Rien de prévu cette semaine">
            <LienBouton href="/demarches/nouvelle">Créer une démarche</LienBouton>
          </Etat>
        ) : (
          <ul className={styles.liste}>
            {semaine.demarches.map((demarche) => (
              <LigneDeDemarche key={demarche.id} demarche={demarche} />
            ))}
          </ul>
        )}
      </Partie>
      <Suggestions suggestions={accueil.suggestions} />
      <NouvellesOffres alertes={accueil.nouvellesOffres} />
    </>
  );
}

function Conseiller({ conseiller: { prenom, nom, temporaire, avant } }: { conseiller: Accueil["conseiller"] }) {
  const qui = [prenom, nom].filter(Boolean).join(" ");
  return (
    <span>
      <strong>{qui || "Bientôt un nouveau conseiller"}</strong>
      <span className={styles.discret}>
        {temporaire && avant
          ? `Vous accompagne en l’absence ${de(avant)}`
          : temporaire
            ? "Vous accompagne pour un temps"
            : "Vous accompagne"}
      </span>
    </span>
  );
}
