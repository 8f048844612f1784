import { ChevronLeft, ChevronRight, Plus } from "lucide-react";
import { useState } from "react";
import { type Demarche, STATUTS, type Statut, useCreationsEnAttente, useDemarches } from "@jeune/api/demarches";
import { Bouton, BoutonIcone, LienBouton } from "@jeune/ui/Bouton";
import { aujourdhui, type Jour, lundiDe, titreDeJour } from "@jeune/ui/dates";
import { plusJours } from "@partage/format/dates";
import { Ecran } from "@jeune/ui/Ecran";
import { Envoi } from "@jeune/ui/Envoi";
import { Attente, Echec, Etat } from "@jeune/ui/Etats";
import { Fraicheur } from "@jeune/ui/Fraicheur";
import { LigneDeDemarche } from "@jeune/ui/LigneDeDemarche";
import { formaterPeriode } from "@partage/format/dates";
import styles from "./EcranDemarches.module.css";

const VUES = ["semaine", "a-faire", "en-cours", "realisee", "annulee"] as const;

type Vue = (typeof VUES)[number];

/** What is to be done and what was, week after week or by status. */
export default function EcranDemarches() {
  const lecture = useDemarches();
  const enAttente = useCreationsEnAttente();
  const [vue, setVue] = useState<Vue>("semaine");
  const [lundi, setLundi] = useState(() => lundiDe(aujourdhui()));
  return (
    <Ecran titre="Mon suivi">
      <LienBouton large icone={Plus} href="/demarches/nouvelle">
        Créer une démarche
      </LienBouton>
      <Fraicheur lecture={lecture} />
      {enAttente.length > 0 && (
        <ul className={styles.liste} aria-label="Démarches en attente d’envoi">
          {enAttente.map((envoi) => (
            <li key={envoi.ordre} className={styles.enAttente}>
              <span className={styles.libelle}>{envoi.libelle}</span>
              <Envoi envoi={envoi} />
            </li>
          ))}
        </ul>
      )}
      <fieldset className={styles.vues}>
        <legend className="lecteur">Afficher</legend>
        {VUES.map((choix) => (
          <label key={choix} className={styles.vue}>
            <input type="radio" name="vue" className="lecteur" checked={vue === choix} onChange={() => setVue(choix)} />
            <span>{choix === "semaine" ? "Par semaine" : STATUTS[choix]}</span>
          </label>
        ))}
      </fieldset>
      {lecture.isPending && <Attente />}
      {lecture.isError && !lecture.data && <Echec erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {lecture.data && vue === "semaine" && <Semaine demarches={lecture.data} lundi={lundi} aller={setLundi} />}
      {lecture.data && vue !== "semaine" && <ParStatut demarches={lecture.data} statut={vue} />}
    </Ecran>
  );
}

/** The day that a démarche stands at. */
const jourDeLaDemarche = ({ statut, dateFin, annuleeLe, creeLe }: Demarche): Jour =>
  (statut === "annulee" ? annuleeLe?.slice(0, 10) : dateFin) ?? creeLe.slice(0, 10);

function Semaine({ demarches, lundi, aller }: { demarches: readonly Demarche[]; lundi: Jour; aller: (lundi: Jour) => void }) {
  const dimanche = plusJours(lundi, 6);
  const ici = lundiDe(aujourdhui());
  const deLaSemaine = demarches.filter((demarche) => {
    const jour = jourDeLaDemarche(demarche);
    return demarche.statut !== "annulee" && jour >= lundi && jour <= dimanche;
  });
  const jours = [...new Set(deLaSemaine.map(jourDeLaDemarche))].toSorted();
  return (
    <section className={styles.semaine} aria-label="Semaine">
      <div className={styles.tete}>
        <BoutonIcone nom="Semaine précédente" icone={ChevronLeft} onClick={() => aller(plusJours(lundi, -7))} />
        <h2 aria-live="polite">{lundi === ici ? "Cette semaine" : `Semaine ${formaterPeriode(lundi, dimanche)}`}</h2>
        <BoutonIcone nom="Semaine suivante" icone={ChevronRight} onClick={() => aller(plusJours(lundi, 7))} />
      </div>
      {lundi !== ici && (
        <Bouton petit aspect="discret" onClick={() => aller(ici)}>
          Revenir à cette semaine
        </Bouton>
      )}
      {jours.length === 0 && <Etat titre="Rien cette semaine-là" texte="Ce que vous prévoyez ou avez fait s’affiche ici, jour par jour." />}
      {jours.map((jour) => (
        <section key={jour} className={styles.jour} aria-label={titreDeJour(jour)}>
          <h3>{titreDeJour(jour)}</h3>
          <ul className={styles.liste}>
            {deLaSemaine
              .filter((demarche) => jourDeLaDemarche(demarche) === jour)
              .map((demarche) => (
                <LigneDeDemarche key={demarche.id} demarche={demarche} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** As many as are drawn at first. */
const PREMIERES = 30;

function ParStatut({ demarches, statut }: { demarches: readonly Demarche[]; statut: Statut }) {
  const [combien, setCombien] = useState(PREMIERES);
  const telles = demarches.filter((demarche) => demarche.statut === statut);
  if (telles.length === 0) return <Etat titre={`Aucune démarche ${STATUTS[statut].toLocaleLowerCase("fr")}`} />;
  return (
    <>
      <ul className={styles.liste}>
        {telles.slice(0, combien).map((demarche) => (
          <LigneDeDemarche key={demarche.id} demarche={demarche} />
        ))}
      </ul>
      {telles.length > combien && (
        <Bouton aspect="secondaire" onClick={() => setCombien(combien + PREMIERES)}>
          Afficher la suite
        </Bouton>
      )}
    </>
  );
}
