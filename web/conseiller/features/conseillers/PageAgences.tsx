import { Building2, Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { champsDe } from "@partage/api/refus";
import { aDuContenu, compter } from "@partage/format/texte";
import { Bouton } from "@partage/ui/Bouton";
import { Champ } from "@partage/ui/Champ";
import { Dialogue } from "@partage/ui/Dialogue";
import { Chargement, EchecDEnvoi, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { Page } from "@partage/ui/Page";
import { Recherche } from "@partage/ui/Recherche";
import { signaler } from "@partage/ui/Signalement";
import { useDiffere } from "@partage/ui/useDiffere";
import { useErreurs } from "@partage/ui/useErreurs";
import { type Agence, useEcrireAgence, useListeDesAgences } from "./api/agences";
import styles from "./PageAgences.module.css";

const NOUVELLE: Agence = { code: "", nom: "", structure: "" };

/** The agencies that counsellors choose theirs from; for operators. */
export default function PageAgences() {
  const [recherche, setRecherche] = useState("");
  const lecture = useListeDesAgences(useDiffere(recherche.trim()));
  const [aEcrire, setAEcrire] = useState<Agence>();
  const agences = lecture.data?.agences ?? [];
  const total = Number(lecture.data?.total ?? 0);
  return (
    <Page
      titre="Agences"
      actions={
        <Bouton icone={Plus} onPress={() => setAEcrire(NOUVELLE)}>
          Ajouter une agence
        </Bouton>
      }
    >
      <Recherche label="Rechercher une agence par son nom" value={recherche} onChange={setRecherche} />
      {lecture.isPending && <Chargement quoi="Chargement des agences" />}
      {lecture.isError && <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      <p role="status" className={styles.compte}>
        {lecture.isSuccess && compter(total, "agence")}
        {agences.length < total && `, les ${agences.length} premières affichées`}
      </p>
      {lecture.isSuccess && total === 0 && (
        <EtatVide titre="Aucune agence ne correspond" dessin={<Building2 size={32} aria-hidden="true" />} />
      )}
      <ul className={styles.liste} aria-label="Agences">
        {agences.map((agence) => (
          <li key={agence.code} className={styles.ligne}>
            <div className={styles.texte}>
              <p className={styles.nom}>{agence.nom}</p>
              <p className={styles.detail}>
                {agence.structure} · {agence.code}
              </p>
            </div>
            <Bouton aspect="secondaire" petit icone={Pencil} onPress={() => setAEcrire(agence)}>
              Modifier<span className="lecteur"> : {agence.nom}</span>
            </Bouton>
          </li>
        ))}
      </ul>
      {aEcrire && <Formulaire agence={aEcrire} fermer={() => setAEcrire(undefined)} />}
    </Page>
  );
}

function Formulaire({ agence, fermer }: { agence: Agence; fermer: () => void }) {
  const [saisie, setSaisie] = useState(agence);
  const erreurs = useErreurs();
  const ecrire = useEcrireAgence();
  const connue = agence.code !== "";
  const champ = (nom: keyof Agence) => ({
    value: saisie[nom],
    erreur: erreurs.champs[nom],
    onChange: (texte: string) => {
      erreurs.corriger(nom);
      setSaisie((avant) => ({ ...avant, [nom]: texte }));
    },
    isRequired: true,
    autoComplete: "off",
  });
  const enregistrer = () => {
    if (erreurs.poser(!aDuContenu(saisie.code) ? { code: "Indiquez le code de l’agence." } : {})) return;
    ecrire.mutate(saisie, {
      onSuccess: ({ nom }) => {
        signaler("succes", `L’agence « ${nom} » a été ${connue ? "modifiée" : "ajoutée"}. Elle est partout d’ici quelques minutes.`);
        fermer();
      },
      onError: (erreur) => void erreurs.poser(champsDe(erreur)),
    });
  };
  return (
    <Dialogue
      titre={connue ? "Modifier une agence" : "Ajouter une agence"}
      ouvert
      fermer={fermer}
      actions={
        <>
          <Bouton aspect="secondaire" onPress={fermer}>
            Annuler
          </Bouton>
          <Bouton isPending={ecrire.isPending} onPress={enregistrer}>
            Enregistrer l’agence
          </Bouton>
        </>
      }
    >
      <EchecDEnvoi erreur={ecrire.error} />
      {!connue && <Champ label="Code" aide="De 1 à 40 lettres, chiffres ou tirets. Il ne change plus." {...champ("code")} />}
      <Champ label="Nom" {...champ("nom")} />
      <Champ label="Structure" aide="Ce dont elle fait partie : superviseurs et actualités sont d’une structure." {...champ("structure")} />
    </Dialogue>
  );
}
