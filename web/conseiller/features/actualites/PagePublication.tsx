import { CalendarClock, Newspaper, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { instantDansUnePhrase } from "@partage/format/dates";
import { Bouton, LienBouton } from "@partage/ui/Bouton";
import { Confirmation } from "@partage/ui/Confirmation";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { placerLeFocus } from "@partage/ui/focus";
import { Page } from "@partage/ui/Page";
import { signaler } from "@partage/ui/Signalement";
import { type Actualite, estAVenir, useRetirer, useToutesLesActualites } from "./publication";
import styles from "./PagePublication.module.css";

/** The news as operators see it: what has come out, and what is to come. */
export default function PagePublication() {
  const lecture = useToutesLesActualites();
  const [aRetirer, setARetirer] = useState<Actualite>();
  return (
    <Page
      titre="Actualités"
      actions={
        <LienBouton href="/actualites/nouvelle" icone={Pencil}>
          Écrire une actualité
        </LienBouton>
      }
    >
      {lecture.isPending && <Chargement quoi="Chargement des actualités" />}
      {lecture.isError && <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {lecture.data?.actualites.length === 0 && (
        <EtatVide titre="Aucune actualité pour le moment" dessin={<Newspaper size={32} aria-hidden="true" />} />
      )}
      <ul className={styles.liste} aria-label="Actualités">
        {lecture.data?.actualites.map((actualite) => (
          <Ligne key={actualite.id} actualite={actualite} retirer={() => setARetirer(actualite)} />
        ))}
      </ul>
      {aRetirer && <Retrait actualite={aRetirer} fermer={() => setARetirer(undefined)} />}
    </Page>
  );
}

function Ligne({ actualite, retirer }: { actualite: Actualite; retirer: () => void }) {
  const aVenir = estAVenir(actualite);
  const laquelle = <span className="lecteur"> : {actualite.titre}</span>;
  return (
    <li className={styles.ligne}>
      <div className={styles.texte}>
        <h2 className={styles.titre}>{actualite.titre}</h2>
        <p className={styles.detail}>
          {aVenir ? (
            <strong>
              <CalendarClock size={16} aria-hidden="true" /> Paraîtra {instantDansUnePhrase(actualite.publieeLe)}
            </strong>
          ) : (
            `Parue ${instantDansUnePhrase(actualite.publieeLe)}`
          )}
          {" · "}
          {actualite.structures.length === 0 ? "Toutes les structures" : actualite.structures.join(", ")}
          {actualite.epinglee && " · Épinglée"}
        </p>
      </div>
      <div className={styles.gestes}>
        <LienBouton href={`/actualites/${actualite.id}`} aspect="secondaire" petit icone={Pencil}>
          Modifier{laquelle}
        </LienBouton>
        <Bouton aspect="danger" petit icone={Trash2} onPress={retirer}>
          Retirer{laquelle}
        </Bouton>
      </div>
    </li>
  );
}

function Retrait({ actualite, fermer }: { actualite: Actualite; fermer: () => void }) {
  const retirer = useRetirer();
  const confirmer = () =>
    retirer.mutate(actualite.id, {
      onSuccess: () => {
        fermer();
        signaler("succes", `L’actualité « ${actualite.titre} » a été retirée.`);
        placerLeFocus(document.querySelector("h1"));
      },
    });
  return (
    <Confirmation
      titre={`Retirer « ${actualite.titre} » ?`}
      geste="Retirer l’actualité"
      appel={retirer}
      confirmer={confirmer}
      fermer={fermer}
    >
      <p>Les conseillers ne la verront plus.</p>
    </Confirmation>
  );
}
