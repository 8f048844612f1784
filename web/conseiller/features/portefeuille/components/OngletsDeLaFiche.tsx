import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { compter } from "@partage/format/texte";
import type { Fiche } from "../api/fiche";
import { Demarches } from "./Demarches";
import { Favoris } from "./Favoris";
import { Indicateurs } from "./Indicateurs";
import styles from "./OngletsDeLaFiche.module.css";

export function OngletsDeLaFiche({ fiche }: { fiche: Fiche }) {
  const { emploi, alternance, serviceCivique, immersion } = fiche.favoris;
  const favoris = emploi + alternance + serviceCivique + immersion + fiche.recherchesSauvegardees;
  return (
    <Tabs className={styles.onglets ?? ""}>
      <TabList aria-label="Activité du bénéficiaire" className={styles.liste ?? ""}>
        <Tab id="demarches" className={styles.onglet ?? ""}>
          Démarches
        </Tab>
        <Tab id="favoris" className={styles.onglet ?? ""}>
          Favoris
          <span className={styles.nombre} aria-hidden="true">
            {favoris}
          </span>
          <span className="lecteur"> ({compter(favoris, "favori")})</span>
        </Tab>
        <Tab id="indicateurs" className={styles.onglet ?? ""}>
          Indicateurs
        </Tab>
      </TabList>
      <TabPanel id="demarches" className={styles.panneau ?? ""}>
        <Demarches beneficiaire={fiche.beneficiaire.id} prenom={fiche.beneficiaire.prenom} />
      </TabPanel>
      <TabPanel id="favoris" className={styles.panneau ?? ""}>
        <Favoris beneficiaire={fiche.beneficiaire.id} favoris={fiche.favoris} recherches={fiche.recherchesSauvegardees} />
      </TabPanel>
      <TabPanel id="indicateurs" className={styles.panneau ?? ""}>
        <Indicateurs beneficiaire={fiche.beneficiaire.id} prenom={fiche.beneficiaire.prenom} />
      </TabPanel>
    </Tabs>
  );
}
