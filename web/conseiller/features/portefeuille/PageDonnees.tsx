import { Download, FileSearch, Trash2 } from "lucide-react";
import { type FormEvent, useState } from "react";
import { estIntrouvable } from "@partage/api/erreurs";
import { champsDe, messageDe } from "@partage/api/refus";
import { compter } from "@partage/format/texte";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton } from "@partage/ui/Bouton";
import { Champ } from "@partage/ui/Champ";
import { Confirmation } from "@partage/ui/Confirmation";
import { placerLeFocus } from "@partage/ui/focus";
import { Carte, Page } from "@partage/ui/Page";
import { signaler } from "@partage/ui/Signalement";
import { telechargerEnJson } from "@partage/ui/telecharger";
import { useErreurs } from "@partage/ui/useErreurs";
import { type Export, useEffacer, useExporter } from "./api/donnees";
import { ConflitsDAdresse } from "./components/ConflitsDAdresse";
import { JournalDesAcces } from "./components/JournalDesAcces";
import styles from "./PageDonnees.module.css";

const CHAMP = "donnees-qui";
const DOSSIER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** What a person may ask about his own data (GDPR, articles 15 and 17); for operators, and every time is in the access audit. */
export default function PageDonnees() {
  const [qui, setQui] = useState("");
  const [lu, setLu] = useState<Export>();
  // An erased dossier has accesses and nothing else.
  const [dossier, setDossier] = useState<string>();
  const [aEffacer, setAEffacer] = useState(false);
  const erreurs = useErreurs();
  const exporter = useExporter();

  const chercher = (demande: string) => {
    setLu(undefined);
    setDossier(undefined);
    const saisie = demande.trim();
    const estUnDossier = DOSSIER.test(saisie);
    const fautif = !saisie.includes("@") && !estUnDossier;
    if (erreurs.poser(fautif ? { qui: "Indiquez une adresse e-mail ou l’identifiant d’un dossier." } : {})) {
      placerLeFocus(CHAMP);
      return;
    }
    exporter.mutate(saisie, {
      onSuccess: (donnees) => {
        setLu(donnees);
        setDossier(donnees.id);
        placerLeFocus("donnees-lues");
      },
      onError: (erreur) => {
        const [faute] = Object.values(champsDe(erreur));
        void erreurs.poser(faute ? { qui: faute } : {});
        if (estUnDossier && estIntrouvable(erreur)) setDossier(saisie);
      },
    });
  };

  const soumettre = (evenement: FormEvent) => {
    evenement.preventDefault();
    chercher(qui);
  };

  return (
    <Page titre="Données d’une personne">
      <Alerte ton="info">Chaque consultation est inscrite au journal des accès, avec votre compte.</Alerte>
      <Carte titre="Chercher un dossier">
        <form noValidate onSubmit={soumettre} className={styles.formulaire}>
          {exporter.isError && Object.keys(champsDe(exporter.error)).length === 0 && (
            <Alerte ton="erreur" annoncee>
              {estIntrouvable(exporter.error)
                ? "Aucun dossier ne correspond. Un dossier archivé ne se trouve que par son identifiant."
                : messageDe(exporter.error)}
            </Alerte>
          )}
          <Champ
            id={CHAMP}
            label="Adresse e-mail ou identifiant du dossier"
            isRequired
            autoComplete="off"
            value={qui}
            onChange={(texte) => {
              erreurs.corriger("qui");
              setQui(texte);
            }}
            erreur={erreurs.champs.qui}
          />
          <div className={styles.actions}>
            <Bouton type="submit" icone={FileSearch} isPending={exporter.isPending}>
              Chercher
            </Bouton>
          </div>
        </form>
      </Carte>
      {lu && (
        <Carte titre="Dossier trouvé">
          <p id="donnees-lues" tabIndex={-1} data-focus-programme>
            Dossier <code className={styles.code}>{lu.id}</code> : {compter(lu.documents.length, "document")}.
          </p>
          <ul className={styles.sortes}>
            {[...compterParType(lu)].map(([type, nombre]) => (
              <li key={type}>
                {type} : {nombre}
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            <Bouton aspect="danger" icone={Trash2} onPress={() => setAEffacer(true)}>
              Effacer définitivement
            </Bouton>
            <Bouton icone={Download} onPress={() => telechargerEnJson(lu, `dossier-${lu.id}.json`)}>
              Télécharger l’export
            </Bouton>
          </div>
        </Carte>
      )}
      {dossier && <JournalDesAcces key={dossier} dossier={dossier} />}
      <ConflitsDAdresse
        choisir={(id) => {
          setQui(id);
          chercher(id);
        }}
      />
      {lu && aEffacer && (
        <Effacement
          id={lu.id}
          fermer={() => setAEffacer(false)}
          efface={() => {
            setAEffacer(false);
            setLu(undefined);
            setQui("");
            signaler("succes", "Le dossier a été effacé définitivement.");
            placerLeFocus(document.querySelector("h1"));
          }}
        />
      )}
    </Page>
  );
}

/** What there is, in the order in which it is kept. */
function compterParType({ documents }: Export): Map<string, number> {
  const nombres = new Map<string, number>();
  for (const { type } of documents) nombres.set(type, (nombres.get(type) ?? 0) + 1);
  return nombres;
}

function Effacement({ id, fermer, efface }: { id: string; fermer: () => void; efface: () => void }) {
  const effacer = useEffacer();
  return (
    <Confirmation
      titre="Effacer ce dossier ?"
      geste="Effacer le dossier"
      appel={effacer}
      confirmer={() => effacer.mutate(id, { onSuccess: efface })}
      fermer={fermer}
      alerte
    >
      <p>Tout ce qui est conservé de cette personne sera détruit. Rien ne pourra être retrouvé.</p>
    </Confirmation>
  );
}
