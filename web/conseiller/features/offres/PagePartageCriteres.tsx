import { useSearchParams } from "wouter";
import { Alerte } from "@partage/ui/Alerte";
import { LienBouton } from "@partage/ui/Bouton";
import { EtatVide } from "@partage/ui/Etats";
import { Carte, Page } from "@partage/ui/Page";
import { usePartagerCriteres } from "./api/partage";
import { useDomaines } from "@partage/offres/referentiels";
import { FormulaireDePartage } from "./components/FormulaireDePartage";
import { adresseDe, type Criteres, criteresDe, enMots, fautesDe, manquePourPartager, titreDe } from "@partage/offres/criteres";
import styles from "./PagePartageCriteres.module.css";

const MESSAGE = "Bonjour, je vous suggère une recherche d’offres. Ajoutez-la pour être prévenu des nouvelles offres.";

/** Shares the criteria of a search: each may make an alert of it. Guide: "Les offres". */
export default function PagePartageCriteres() {
  const [parametres] = useSearchParams();
  const criteres = criteresDe(parametres);
  const partageables = criteres && !manquePourPartager(criteres) && Object.keys(fautesDe(criteres)).length === 0;
  const retour = `/offres?${parametres.toString()}`;
  return (
    <Page titre="Partager les critères" fil={[{ nom: "Offres", href: retour }]}>
      {partageables ? (
        <Partage criteres={criteres} retour={retour} />
      ) : (
        <EtatVide titre="Cette recherche ne peut pas être partagée.">
          <p>Indiquez d’abord ce que vous cherchez, et où.</p>
          <LienBouton href={retour}>Revenir à la recherche</LienBouton>
        </EtatVide>
      )}
    </Page>
  );
}

function Partage({ criteres, retour }: { criteres: Criteres; retour: string }) {
  const domaines = useDomaines(criteres.domaine !== "");
  const partager = usePartagerCriteres(criteres);
  return (
    <Carte>
      <dl className={styles.criteres}>
        {enMots(criteres, domaines.data).map(({ nom, valeur }) => (
          <div key={nom}>
            <dt>{nom}</dt>
            <dd>{valeur}</dd>
          </div>
        ))}
      </dl>
      <Alerte ton="info">
        Chaque bénéficiaire recevra une suggestion d’alerte dans son application. S’il l’ajoute, il sera prévenu dès qu’une nouvelle offre
        paraîtra.
      </Alerte>
      <FormulaireDePartage
        objet={adresseDe(criteres)}
        partager={partager}
        depart="Les critères partiront"
        quoi="une suggestion d’alerte et un message individuel"
        titre={titreDe(criteres)}
        message={MESSAGE}
        bouton="Partager les critères"
        reussite={(aQui) => `Les critères ont été partagés à ${aQui}.`}
        echec="Les critères n’ont pu être partagés à personne."
        retour={{ nom: "Revenir à la recherche", href: retour }}
      />
    </Carte>
  );
}
