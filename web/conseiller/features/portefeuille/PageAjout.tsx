import type { FormEvent } from "react";
import { Link, useLocation } from "wouter";
import { useCle } from "@partage/api/cle";
import { ErreurApi } from "@partage/api/erreurs";
import { champsDe, messageDe } from "@partage/api/refus";
import { aDuContenu, prenomEtNom } from "@partage/format/texte";
import { useSaisie } from "@partage/rangement/saisies";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton, LienBouton } from "@partage/ui/Bouton";
import { Champ } from "@partage/ui/Champ";
import { Carte, Page } from "@partage/ui/Page";
import { ResumeErreurs } from "@partage/ui/ResumeErreurs";
import { SaisieReprise } from "@partage/ui/SaisieReprise";
import { signaler } from "@partage/ui/Signalement";
import { useErreurs } from "@partage/ui/useErreurs";
import { type Saisie, useAjouterBeneficiaire } from "./api/ajouter";
import styles from "./PageAjout.module.css";

const CHAMPS = {
  prenom: { id: "ajout-prenom", nom: "Prénom" },
  nom: { id: "ajout-nom", nom: "Nom" },
  email: { id: "ajout-email", nom: "E-mail" },
} as const;

/** Guide: "Ajouter un jeune": one screen, three fields. */
export default function PageAjout() {
  const [, naviguer] = useLocation();
  const { saisie, changer, reprise, oublier, recommencer } = useSaisie<Saisie>("ajout", { prenom: "", nom: "", email: "" });
  const erreurs = useErreurs();
  const cle = useCle();
  const ajouter = useAjouterBeneficiaire();
  const ecrire = (champ: keyof Saisie) => (texte: string) => {
    erreurs.corriger(champ);
    changer({ [champ]: texte });
  };

  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault();
    if (erreurs.poser(champsVides(saisie))) return;
    ajouter.mutate(
      { saisie, cle: cle(saisie) },
      {
        onSuccess: (ajoute) => {
          oublier();
          naviguer("/");
          dire(ajoute);
        },
        onError: (erreur) => void erreurs.poser(champsDe(erreur)),
      },
    );
  };

  return (
    <Page titre="Ajouter un bénéficiaire" fil={[{ nom: "Portefeuille", href: "/" }]}>
      <Carte>
        <form noValidate onSubmit={envoyer} className={styles.formulaire}>
          <p className={styles.intro}>Saisissez les coordonnées du bénéficiaire pour lequel vous voulez créer un compte.</p>
          <p className={styles.mention}>Les champs marqués d’une * sont obligatoires.</p>
          {reprise && <SaisieReprise recommencer={recommencer} />}
          <ResumeErreurs erreurs={erreurs} champs={CHAMPS} />
          <RefusDAjout erreur={Object.keys(champsDe(ajouter.error)).length > 0 ? undefined : ajouter.error} />
          <div className={styles.identite}>
            <Champ
              label="Prénom"
              id={CHAMPS.prenom.id}
              isRequired
              value={saisie.prenom}
              onChange={ecrire("prenom")}
              erreur={erreurs.champs.prenom}
              autoComplete="off"
            />
            <Champ
              label="Nom"
              id={CHAMPS.nom.id}
              isRequired
              value={saisie.nom}
              onChange={ecrire("nom")}
              erreur={erreurs.champs.nom}
              autoComplete="off"
            />
          </div>
          <Champ
            label="E-mail (ex : monemail@exemple.com)"
            id={CHAMPS.email.id}
            type="email"
            isRequired
            value={saisie.email}
            onChange={ecrire("email")}
            erreur={erreurs.champs.email}
            autoComplete="off"
          />
          <Alerte ton="attention">
            <p>
              Attention à bien renseigner l’e-mail qui se trouve sous le dossier MAP du bénéficiaire. Veillez à ce qu’il n’y ait ni accent,
              ni majuscule.
            </p>
          </Alerte>
          <div className={styles.actions}>
            <LienBouton href="/" aspect="secondaire" onClick={oublier}>
              Annuler
            </LienBouton>
            <Bouton type="submit" isPending={ajouter.isPending}>
              Créer le compte
            </Bouton>
          </div>
        </form>
      </Carte>
    </Page>
  );
}

const dire = (ajoute: { id: string; prenom: string; nom: string; email: string }) =>
  signaler(
    "succes",
    <p>
      <Link href={`/beneficiaires/${ajoute.id}`}>{prenomEtNom(ajoute)}</Link> a été ajouté à votre portefeuille. Son compte sera activé à sa
      première connexion avec l’adresse {ajoute.email}.
    </p>,
  );

function RefusDAjout({ erreur }: { erreur: unknown }) {
  if (!erreur) return null;
  // The link is to the API; the page of the same person has the same end.
  const fiche = erreur instanceof ErreurApi ? erreur.lien?.split("/").at(-1) : undefined;
  return (
    <Alerte ton="erreur" annoncee>
      <p>
        {messageDe(erreur)} {fiche && <Link href={`/beneficiaires/${fiche}`}>Voir sa fiche</Link>}
      </p>
    </Alerte>
  );
}

function champsVides(saisie: Saisie): Record<string, string> {
  return {
    ...(!aDuContenu(saisie.prenom) && { prenom: "Renseignez le prénom." }),
    ...(!aDuContenu(saisie.nom) && { nom: "Renseignez le nom." }),
    ...(!aDuContenu(saisie.email) && { email: "Renseignez l’adresse e-mail." }),
  };
}
