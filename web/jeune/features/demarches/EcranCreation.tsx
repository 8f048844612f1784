import { ChevronRight, PenLine } from "lucide-react";
import { useId, useState } from "react";
import { Link, useSearchParams } from "wouter";
import { LienBouton } from "@jeune/ui/Bouton";
import champs from "@jeune/ui/Champs.module.css";
import { Ecran, Partie } from "@jeune/ui/Ecran";
import { Attente, Echec, Etat } from "@jeune/ui/Etats";
import { compter } from "@partage/format/texte";
import { useDiffere } from "@partage/ui/useDiffere";
import styles from "./EcranCreation.module.css";
import { Personnalisee } from "./Personnalisee";
import { Prevoir } from "./Prevoir";
import { type Predefinie, useRecherche, useReferentiel } from "./referentiel";

const ICI = "/demarches/nouvelle";

/** A démarche in three taps: found by words or by theme, how it will be done, and when. Each step is an address, for the way back. */
export default function EcranCreation() {
  const [adresse] = useSearchParams();
  const tout = useReferentiel();
  const theme = adresse.get("theme");
  const quoi = adresse.get("quoi");
  const choisie = tout.data?.demarches.find((demarche) => demarche.quoi === quoi);
  if (adresse.has("personnalisee"))
    return (
      <Ecran key="personnalisee" titre="Démarche personnalisée" retour={ICI}>
        <Personnalisee />
      </Ecran>
    );
  if (choisie)
    return (
      <Ecran key="quoi" titre={choisie.libelle} surtitre={choisie.pourquoi.libelle} retour={theme ? `${ICI}?theme=${theme}` : ICI}>
        <Prevoir demarche={choisie} />
      </Ecran>
    );
  const duTheme = tout.data?.demarches.filter(({ pourquoi }) => pourquoi.code === theme) ?? [];
  if (theme && duTheme.length > 0)
    return (
      <Ecran key="theme" titre={duTheme[0]?.pourquoi.libelle ?? ""} surtitre="Choisissez une démarche" retour={ICI}>
        <Trouvees demarches={duTheme} suite={`&theme=${theme}`} />
      </Ecran>
    );
  return (
    <Ecran key="choix" titre="Créer une démarche" retour="/demarches">
      <Choix tout={tout} />
    </Ecran>
  );
}

function Choix({ tout }: { tout: ReturnType<typeof useReferentiel> }) {
  const id = useId();
  const [recherche, setRecherche] = useState("");
  const differee = useDiffere(recherche, 250);
  const { trouvees, enCours } = useRecherche(differee);
  return (
    <>
      <div className={champs.champ}>
        <label htmlFor={id}>Que voulez-vous faire ?</label>
        <input
          id={id}
          type="search"
          className={champs.saisie}
          value={recherche}
          placeholder="CV, entretien, permis…"
          autoComplete="off"
          enterKeyHint="search"
          onChange={({ target }) => setRecherche(target.value)}
        />
      </div>
      <div role="status">
        {enCours && <Attente quoi="Recherche" />}
        {trouvees && trouvees.length > 0 && (
          <span className="lecteur">{compter(trouvees.length, "démarche trouvée", "démarches trouvées")}</span>
        )}
        {trouvees?.length === 0 && (
          <Etat titre="Aucune démarche ne correspond" texte="Essayez un autre mot, un thème, ou décrivez la vôtre.">
            <LienBouton href={`${ICI}?personnalisee`}>Démarche personnalisée</LienBouton>
          </Etat>
        )}
      </div>
      {trouvees && trouvees.length > 0 && <Trouvees demarches={trouvees} suite="" />}
      {!trouvees && (
        <>
          <LienBouton large aspect="secondaire" icone={PenLine} href={`${ICI}?personnalisee`}>
            Décrire ma propre démarche
          </LienBouton>
          <Partie titre="Par thème">
            {tout.isPending && <Attente />}
            {tout.isError && !tout.data && <Echec erreur={tout.error} reessayer={() => void tout.refetch()} />}
            <ul className={styles.themes}>
              {tout.data?.pourquois.map(({ code, libelle }) => (
                <li key={code}>
                  <Link href={`${ICI}?theme=${code}`} className={styles.theme}>
                    {libelle}
                  </Link>
                </li>
              ))}
            </ul>
          </Partie>
        </>
      )}
    </>
  );
}

function Trouvees({ demarches, suite }: { demarches: readonly Predefinie[]; suite: string }) {
  return (
    <ul className={styles.liste}>
      {demarches.map(({ quoi, libelle, pourquoi }) => (
        <li key={quoi}>
          <Link href={`${ICI}?quoi=${quoi}${suite}`} className={styles.trouvee}>
            <span>
              <span className={styles.libelle}>{libelle}</span>
              {!suite && <span className={styles.pourquoi}>{pourquoi.libelle}</span>}
            </span>
            <ChevronRight size={20} aria-hidden="true" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
