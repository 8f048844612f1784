import { BellPlus, History } from "lucide-react";
import { Link } from "wouter";
import { useSauvegarder } from "@jeune/api/offres";
import { file } from "@jeune/horsLigne/file";
import { aviser } from "@jeune/ui/Avis";
import { Bouton } from "@jeune/ui/Bouton";
import { Ecran, Partie } from "@jeune/ui/Ecran";
import { Envoi } from "@jeune/ui/Envoi";
import { corpsDe, type Criteres, manquePourPartager, titreDe } from "@partage/offres/criteres";
import { FormulaireDeRecherche } from "@partage/offres/FormulaireDeRecherche";
import { Resultats } from "@partage/offres/Resultats";
import { useRechercheDOffres } from "@partage/offres/useRechercheDOffres";
import { estUnObjet } from "@partage/rangement/lecteurs";
import { useEtat } from "@partage/ui/useEtat";
import styles from "./Offres.module.css";
import { Onglets } from "./Onglets";
import { useRecherchesRecentes } from "./recentes";

/** Searches offers of the four types. */
export default function EcranOffres() {
  const { formulaire, resultats, adresse } = useRechercheDOffres();
  const trouve = resultats && resultats.offres.isSuccess && !resultats.offres.isPlaceholderData;
  const recentes = useRecherchesRecentes(trouve ? { adresse, titre: titreDe(resultats.criteres) } : undefined);
  return (
    <Ecran titre="Offres">
      <Onglets actuel="/offres" />
      {!resultats && recentes.length > 0 && (
        <Partie titre="Mes dernières recherches">
          <ul className={styles.liste}>
            {recentes.map((recente) => (
              <li key={recente.adresse}>
                <Link href={`/offres?${recente.adresse}`} className={styles.recente}>
                  <History size={18} aria-hidden="true" />
                  <span>{recente.titre}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Partie>
      )}
      <FormulaireDeRecherche {...formulaire} />
      {resultats && <Resultats {...resultats} geste={<CreerLAlerte criteres={resultats.criteres} />} />}
    </Ecran>
  );
}

/** Saves the search, or says what it lacks. */
function CreerLAlerte({ criteres }: { criteres: Criteres }) {
  const sauvegarder = useSauvegarder();
  const corps = JSON.stringify(corpsDe(criteres));
  const envoi = useEtat(file).find(
    (autre) => autre.sujet === "recherches" && estUnObjet(autre.corps) && JSON.stringify(autre.corps["criteres"]) === corps,
  );
  const manque = manquePourPartager(criteres);
  if (manque) return <p className={styles.discret}>Ajoutez {manque} pour être prévenu des nouvelles offres.</p>;
  return (
    <div className={styles.gestes}>
      <Bouton
        petit
        aspect="secondaire"
        icone={BellPlus}
        enCours={envoi !== undefined && !envoi.refus}
        onClick={() => void sauvegarder(criteres).then(() => aviser("Alerte créée : vous serez prévenu des nouvelles offres."))}
      >
        Me prévenir des nouvelles offres
      </Bouton>
      <Envoi envoi={envoi} />
    </div>
  );
}
