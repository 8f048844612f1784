import { Share2 } from "lucide-react";
import { FormulaireDeRecherche } from "@partage/offres/FormulaireDeRecherche";
import { cheminDOffre } from "@partage/offres/adresses";
import { type Criteres, manquePourPartager } from "@partage/offres/criteres";
import { noterDepart } from "@partage/offres/derniereRecherche";
import type { Offre } from "@partage/offres/offres";
import { Resultats } from "@partage/offres/Resultats";
import { useRechercheDOffres } from "@partage/offres/useRechercheDOffres";
import { LienBouton } from "@partage/ui/Bouton";
import { Page } from "@partage/ui/Page";
import styles from "./PageOffres.module.css";

/** Searches offers of the four types. Guide: "Les offres". */
export default function PageOffres() {
  const { formulaire, resultats, adresse } = useRechercheDOffres();
  return (
    <Page titre="Offres">
      <FormulaireDeRecherche {...formulaire} />
      {resultats && (
        <Resultats
          {...resultats}
          geste={<PartageDesCriteres criteres={resultats.criteres} adresse={adresse} />}
          renderGeste={(offre) => <Partager offre={offre} adresse={adresse} />}
        />
      )}
    </Page>
  );
}

function Partager({ offre, adresse }: { offre: Offre; adresse: string }) {
  return (
    <LienBouton
      href={`${cheminDOffre(offre)}/partage`}
      aspect="secondaire"
      petit
      icone={Share2}
      onClick={() => noterDepart(adresse, offre.id)}
    >
      Partager<span className="lecteur"> l’offre {offre.titre}</span>
    </LienBouton>
  );
}

/** Leads to the sharing of the criteria, or says what they lack. */
function PartageDesCriteres({ criteres, adresse }: { criteres: Criteres; adresse: string }) {
  const manque = manquePourPartager(criteres);
  if (manque) return <p className={styles.manque}>Ajoutez {manque} pour pouvoir partager ces critères.</p>;
  return (
    <LienBouton href={`/offres/partage?${adresse}`} aspect="secondaire" petit icone={Share2} onClick={() => noterDepart(adresse, "")}>
      Partager les critères
    </LienBouton>
  );
}
