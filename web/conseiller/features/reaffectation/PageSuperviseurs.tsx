import { aDuContenu } from "@partage/format/texte";
import { UserMinus, UserPlus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { champsDe } from "@partage/api/refus";
import { formaterJour } from "@partage/format/dates";
import { Bouton } from "@partage/ui/Bouton";
import { Champ } from "@partage/ui/Champ";
import { ChoixSimple } from "@partage/ui/ChoixSimple";
import { Confirmation } from "@partage/ui/Confirmation";
import { Chargement, EchecDEnvoi, EchecDeLecture } from "@partage/ui/Etats";
import { placerLeFocus } from "@partage/ui/focus";
import { Carte, Page } from "@partage/ui/Page";
import { ResumeErreurs } from "@partage/ui/ResumeErreurs";
import { signaler } from "@partage/ui/Signalement";
import { useErreurs } from "@partage/ui/useErreurs";
import { type Superviseur, useHabiliter, useRetirerLHabilitation, useSuperviseurs } from "./api/superviseurs";
import { Demandes } from "./components/Demandes";
import styles from "./PageSuperviseurs.module.css";

const CHAMPS = {
  email: { id: "superviseur-email", nom: "Adresse e-mail" },
  structure: { id: "superviseur-structure", nom: "Structure" },
} as const;

/** Who may reassign, and where; for operators. Guide: "Le module de réaffectation". */
export default function PageSuperviseurs() {
  const lecture = useSuperviseurs();
  const [aRetirer, setARetirer] = useState<Superviseur>();
  return (
    <Page titre="Superviseurs">
      {lecture.isPending && <Chargement quoi="Chargement des superviseurs" />}
      {lecture.isError && <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {lecture.data && (
        <>
          <Demandes structures={lecture.data.structures} />
          <Habilitation structures={lecture.data.structures} />
          <Carte titre={`Superviseurs habilités (${lecture.data.superviseurs.length})`}>
            <ul aria-label="Superviseurs habilités">
              {lecture.data.superviseurs.map((superviseur) => (
                <li key={superviseur.id} className={styles.ligne}>
                  <div className={styles.texte}>
                    <p className={styles.nom}>{superviseur.email}</p>
                    <p className={styles.detail}>
                      {superviseur.structure} · depuis le {formaterJour(superviseur.habiliteLe)}
                    </p>
                  </div>
                  <Bouton aspect="danger" petit icone={UserMinus} onPress={() => setARetirer(superviseur)}>
                    Retirer<span className="lecteur"> : {superviseur.email}</span>
                  </Bouton>
                </li>
              ))}
            </ul>
          </Carte>
        </>
      )}
      {aRetirer && <Retrait superviseur={aRetirer} fermer={() => setARetirer(undefined)} />}
    </Page>
  );
}

function Habilitation({ structures }: { structures: readonly string[] }) {
  const [email, setEmail] = useState("");
  const [structure, setStructure] = useState("");
  const erreurs = useErreurs();
  const habiliter = useHabiliter();
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault();
    const fautes = {
      ...(!aDuContenu(email) && { email: "Renseignez l’adresse e-mail." }),
      ...(structure === "" && { structure: "Choisissez une structure." }),
    };
    if (erreurs.poser(fautes)) return;
    habiliter.mutate(
      { email, structure },
      {
        onSuccess: (habilite) => {
          setEmail("");
          signaler("succes", `${habilite.email} peut réaffecter des bénéficiaires de la structure ${habilite.structure}.`);
          placerLeFocus(CHAMPS.email.id);
        },
        onError: (erreur) => void erreurs.poser(champsDe(erreur)),
      },
    );
  };
  return (
    <Carte titre="Habiliter un superviseur">
      <form noValidate onSubmit={envoyer} className={styles.formulaire}>
        <ResumeErreurs erreurs={erreurs} champs={CHAMPS} />
        <EchecDEnvoi erreur={habiliter.error} />
        <div className={styles.champs}>
          <Champ
            id={CHAMPS.email.id}
            label="Adresse e-mail"
            type="email"
            isRequired
            autoComplete="off"
            value={email}
            onChange={(texte) => {
              erreurs.corriger("email");
              setEmail(texte);
            }}
            erreur={erreurs.champs.email}
          />
          <ChoixSimple
            id={CHAMPS.structure.id}
            label="Structure"
            requis
            valeur={structure}
            changer={(suivante) => {
              erreurs.corriger("structure");
              setStructure(suivante);
            }}
            erreur={erreurs.champs.structure}
            options={[{ valeur: "", nom: "Choisissez une structure" }, ...structures.map((nom) => ({ valeur: nom, nom }))]}
          />
        </div>
        <div className={styles.actions}>
          <Bouton type="submit" icone={UserPlus} isPending={habiliter.isPending}>
            Habiliter
          </Bouton>
        </div>
      </form>
    </Carte>
  );
}

function Retrait({ superviseur, fermer }: { superviseur: Superviseur; fermer: () => void }) {
  const retirer = useRetirerLHabilitation();
  const confirmer = () =>
    retirer.mutate(superviseur.id, {
      onSuccess: () => {
        fermer();
        signaler("succes", `${superviseur.email} ne peut plus réaffecter de bénéficiaires.`);
        placerLeFocus(document.querySelector("h1"));
      },
    });
  return (
    <Confirmation titre="Retirer cette habilitation ?" geste="Retirer l’habilitation" appel={retirer} confirmer={confirmer} fermer={fermer}>
      <p>
        Dès sa prochaine action, <strong>{superviseur.email}</strong> ne pourra plus réaffecter les bénéficiaires de la structure{" "}
        {superviseur.structure}.
      </p>
    </Confirmation>
  );
}
