import { Copy, PenLine } from "lucide-react";
import { useState } from "react";
import { useLocation, useParams } from "wouter";
import {
  type Demarche,
  STATUTS,
  type Statut,
  statutVoulu,
  useChangerDeStatut,
  useDemarche,
  useDupliquer,
  useEnAttente,
} from "@jeune/api/demarches";
import { reessayer, retirer } from "@jeune/horsLigne/file";
import { aviser } from "@jeune/ui/Avis";
import { Bouton } from "@jeune/ui/Bouton";
import { ChoixDeDate } from "@jeune/ui/ChoixDeDate";
import { aujourdhui, titreDeJour } from "@jeune/ui/dates";
import { Ecran, Partie } from "@jeune/ui/Ecran";
import { Attente, Echec, Etat } from "@jeune/ui/Etats";
import { Feuille } from "@jeune/ui/Feuille";
import { Fraicheur } from "@jeune/ui/Fraicheur";
import { estIntrouvable } from "@partage/api/erreurs";
import { messageDuCode } from "@partage/api/refus";
import styles from "./EcranDemarche.module.css";
import { Modification } from "./Modification";
import { Transmission } from "./Transmission";

/** One démarche: what it is, how it stands, what its partners know, and all that can be done with it. */
export default function EcranDemarche() {
  const { id = "" } = useParams();
  const lecture = useDemarche(id);
  const demarche = lecture.data;
  if (estIntrouvable(lecture.error))
    return (
      <Ecran titre="Démarche introuvable" retour="/demarches">
        <Etat titre="Cette démarche n’existe plus" />
      </Ecran>
    );
  return (
    <Ecran titre={demarche?.titre ?? "Démarche"} retour="/demarches" {...(demarche?.pourquoi && { surtitre: demarche.pourquoi.libelle })}>
      <Fraicheur lecture={lecture} />
      {lecture.isPending && <Attente />}
      {lecture.isError && !demarche && <Echec erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {demarche && <Contenu demarche={demarche} />}
    </Ecran>
  );
}

function Contenu({ demarche }: { demarche: Demarche }) {
  const attente = useEnAttente(demarche.id);
  const changer = useChangerDeStatut();
  const [ouverte, setOuverte] = useState<"annulation" | "duplication" | "modification">();
  const fermer = () => setOuverte(undefined);
  const voulu = statutVoulu(attente);
  const statut = voulu ?? demarche.statut;
  const ouvert = statut === "a-faire" || statut === "en-cours";
  const choix = (Object.keys(STATUTS) as Statut[]).filter(
    (autre) => autre !== "annulee" && (autre === statut || demarche.statutsPossibles.includes(autre)),
  );
  return (
    <>
      <dl className={styles.fiche}>
        {demarche.moyen && <Fait nom="Comment" valeur={demarche.moyen.libelle} />}
        {demarche.dateDebut && <Fait nom="Commencée" valeur={titreDeJour(demarche.dateDebut)} />}
        {demarche.dateFin && (
          <Fait
            nom={statut === "realisee" ? "Réalisée" : demarche.enRetard ? "En retard depuis" : "À faire pour"}
            valeur={titreDeJour(demarche.dateFin)}
          />
        )}
        {demarche.annuleeLe && <Fait nom="Annulée" valeur={titreDeJour(demarche.annuleeLe.slice(0, 10))} />}
      </dl>
      <Partie titre="Où j’en suis">
        {statut === "annulee" ? (
          <p>Cette démarche est annulée.</p>
        ) : (
          <div className={styles.statuts}>
            {choix.map((autre) => (
              <button
                key={autre}
                type="button"
                className={styles.statut}
                aria-pressed={autre === statut}
                onClick={() => autre !== statut && void changer(demarche, autre)}
              >
                {STATUTS[autre]}
              </button>
            ))}
          </div>
        )}
        {attente.map(({ ordre, libelle, refus, essais }) => (
          <div key={ordre} className={styles.attente} role={refus ? "alert" : "status"}>
            <span>{refus ? messageDuCode(refus.code) : `En attente d’envoi : ${libelle}`}</span>
            <span className={styles.gestes}>
              {refus && refus.statut !== 412 && (
                <Bouton petit aspect="secondaire" onClick={() => void reessayer(ordre)}>
                  Réessayer
                </Bouton>
              )}
              {(refus || essais === 0) && (
                <Bouton petit aspect="discret" onClick={() => void retirer(ordre)}>
                  {refus ? "Compris" : "Ne pas envoyer"}
                </Bouton>
              )}
            </span>
          </div>
        ))}
      </Partie>
      <Transmission transmission={demarche.transmission} />
      <div className={styles.gestes}>
        {ouvert && (
          <Bouton aspect="secondaire" icone={PenLine} onClick={() => setOuverte("modification")}>
            Modifier
          </Bouton>
        )}
        <Bouton aspect="secondaire" icone={Copy} onClick={() => setOuverte("duplication")}>
          Dupliquer
        </Bouton>
        {voulu === undefined && demarche.statutsPossibles.includes("annulee") && (
          <Bouton aspect="danger" onClick={() => setOuverte("annulation")}>
            Annuler cette démarche
          </Bouton>
        )}
      </div>
      {ouverte === "modification" && <Modification demarche={demarche} fermer={fermer} />}
      {ouverte === "duplication" && <Duplication demarche={demarche} fermer={fermer} />}
      {ouverte === "annulation" && (
        <Feuille titre="Annuler cette démarche ?" fermer={fermer}>
          <p>Elle restera dans votre suivi comme annulée, et ne pourra plus être reprise.</p>
          <Bouton
            large
            aspect="danger"
            onClick={() => {
              fermer();
              void changer(demarche, "annulee");
            }}
          >
            Oui, l’annuler
          </Bouton>
          <Bouton large aspect="secondaire" onClick={fermer}>
            La garder
          </Bouton>
        </Feuille>
      )}
    </>
  );
}

function Fait({ nom, valeur }: { nom: string; valeur: string }) {
  return (
    <div>
      <dt>{nom}</dt>
      <dd>{valeur}</dd>
    </div>
  );
}

function Duplication({ demarche, fermer }: { demarche: Demarche; fermer: () => void }) {
  const dupliquer = useDupliquer();
  const [, aller] = useLocation();
  const [date, setDate] = useState(aujourdhui);
  return (
    <Feuille titre="Dupliquer cette démarche" fermer={fermer}>
      <ChoixDeDate label="Pour quand ?" valeur={date} changer={setDate} {...(!date && { erreur: "Choisissez une date." })} />
      <Bouton
        large
        onClick={() => {
          if (!date) return;
          fermer();
          void dupliquer(demarche, date);
          aviser("Démarche dupliquée");
          aller("/demarches");
        }}
      >
        Dupliquer
      </Bouton>
    </Feuille>
  );
}
