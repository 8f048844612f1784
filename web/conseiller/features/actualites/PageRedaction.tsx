import { aDuContenu } from "@partage/format/texte";
import { type FormEvent, useState } from "react";
import { useLocation, useParams } from "wouter";
import type { Schema } from "@partage/api/client";
import { useCle } from "@partage/api/cle";
import { champsDe } from "@partage/api/refus";
import { formaterInstant } from "@partage/format/dates";
import { useSaisie } from "@partage/rangement/saisies";
import { Bouton, LienBouton } from "@partage/ui/Bouton";
import { CaseACocher } from "@partage/ui/CaseACocher";
import { Champ } from "@partage/ui/Champ";
import { ChoixParmi } from "@partage/ui/ChoixParmi";
import { Chargement, EchecDEnvoi, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { Carte, Page } from "@partage/ui/Page";
import { ResumeErreurs } from "@partage/ui/ResumeErreurs";
import { SaisieReprise } from "@partage/ui/SaisieReprise";
import { signaler } from "@partage/ui/Signalement";
import { useErreurs } from "@partage/ui/useErreurs";
import { Article } from "./Article";
import { type Actualite, estAVenir, usePublier, useToutesLesActualites } from "./publication";
import { AIDE, apercuDe, versHtml, versTexte } from "./redaction";
import styles from "./PageRedaction.module.css";

const FIL = [{ nom: "Actualités", href: "/" }];

const CHAMPS = {
  titre: { id: "actualite-titre", nom: "Titre" },
  contenu: { id: "actualite-contenu", nom: "Contenu" },
  etiquettes: { id: "actualite-etiquettes", nom: "Étiquettes" },
  structures: { id: "actualite-structures", nom: "Structures" },
  publieeLe: { id: "actualite-date", nom: "Date de parution" },
} as const;

const PARUTIONS = [
  { valeur: "maintenant", nom: "Tout de suite" },
  { valeur: "date", nom: "À une date choisie", aide: "Les conseillers ne la voient pas avant." },
] as const;

/** Writes a piece of news, or changes one, with what counsellors will read beside it. */
export default function PageRedaction() {
  const { id } = useParams<{ id: string }>();
  const lecture = useToutesLesActualites();
  const actuelle = lecture.data?.actualites.find((actualite) => actualite.id === id);
  if (lecture.data && (actuelle || id === "nouvelle"))
    return (
      <Page key={actuelle?.version} titre={actuelle ? "Modifier une actualité" : "Écrire une actualité"} fil={FIL}>
        <Formulaire actuelle={actuelle} structures={lecture.data.structures} />
      </Page>
    );
  return (
    <Page key={lecture.status} titre={lecture.isSuccess ? "Actualité introuvable" : "Actualité"} fil={FIL}>
      {lecture.isPending && <Chargement quoi="Chargement de l’actualité" />}
      {lecture.isError && <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {lecture.isSuccess && (
        <EtatVide titre="Cette actualité n’existe pas ou a été retirée.">
          <LienBouton href="/">Revenir aux actualités</LienBouton>
        </EtatVide>
      )}
    </Page>
  );
}

function Formulaire({ actuelle, structures }: { actuelle: Actualite | undefined; structures: readonly string[] }) {
  const [, naviguer] = useLocation();
  // One that was written otherwise, and holds what the text cannot say, is changed as it is kept.
  const [texteDeDepart] = useState(() => versTexte(actuelle?.contenu ?? ""));
  const enHtml = texteDeDepart === undefined;
  const { saisie, changer, reprise, oublier, recommencer } = useSaisie(`actualite ${actuelle?.id ?? "nouvelle"}`, {
    titre: actuelle?.titre ?? "",
    contenu: texteDeDepart ?? actuelle?.contenu ?? "",
    etiquettes: actuelle?.etiquettes.join(", ") ?? "",
    structures: (actuelle?.structures ?? []) as readonly string[],
    parution: actuelle ? "date" : "maintenant",
    date: actuelle ? pourLeChamp(actuelle.publieeLe) : "",
    epinglee: actuelle?.epinglee ?? false,
  });
  const [maintenant] = useState(() => new Date().toISOString());
  const erreurs = useErreurs();
  const cle = useCle();
  const publier = usePublier(actuelle);
  const ecrire =
    <Nom extends keyof typeof saisie>(nom: Nom, champ: string = nom) =>
    (valeur: (typeof saisie)[Nom]) => {
      erreurs.corriger(champ);
      changer({ [nom]: valeur } as Partial<typeof saisie>);
    };
  const etiquettes = saisie.etiquettes
    .split(",")
    .map((etiquette) => etiquette.trim())
    .filter(Boolean);
  const contenu = enHtml ? saisie.contenu : versHtml(saisie.contenu);
  const programmee = saisie.parution === "date";
  const date = programmee && saisie.date ? new Date(saisie.date).toISOString() : undefined;

  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault();
    const fautes = {
      ...(!aDuContenu(saisie.titre) && { titre: "Donnez un titre à l’actualité." }),
      ...(contenu === "" && { contenu: "Écrivez l’actualité." }),
      ...(programmee && date === undefined && { publieeLe: "Indiquez quand elle paraîtra." }),
    };
    if (erreurs.poser(fautes)) return;
    const corps: Schema<"ActualiteRequest"> = {
      titre: saisie.titre,
      contenu,
      etiquettes,
      structures: [...saisie.structures],
      publieeLe: date ?? null,
      epinglee: saisie.epinglee,
    };
    publier.mutate(
      { corps, cle: cle(corps) },
      {
        onSuccess: (publiee) => {
          oublier();
          naviguer("/");
          signaler("succes", bilan(publiee, actuelle !== undefined));
        },
        onError: (erreur) => void erreurs.poser(champsDe(erreur)),
      },
    );
  };

  return (
    <div className={styles.colonnes}>
      <Carte>
        <form noValidate onSubmit={envoyer} className={styles.formulaire}>
          {reprise && <SaisieReprise recommencer={recommencer} />}
          <ResumeErreurs erreurs={erreurs} champs={CHAMPS} />
          <EchecDEnvoi erreur={publier.error} />
          <Champ
            id={CHAMPS.titre.id}
            label="Titre"
            isRequired
            autoComplete="off"
            value={saisie.titre}
            onChange={ecrire("titre")}
            erreur={erreurs.champs.titre}
          />
          <Champ
            id={CHAMPS.contenu.id}
            label={enHtml ? "Contenu (HTML)" : "Contenu"}
            aide={enHtml ? "Écrite autrement qu’ici : elle se modifie telle qu’elle est enregistrée." : AIDE}
            isRequired
            lignes={12}
            value={saisie.contenu}
            onChange={ecrire("contenu")}
            erreur={erreurs.champs.contenu}
          />
          <Champ
            id={CHAMPS.etiquettes.id}
            label="Étiquettes"
            aide="5 au plus, séparées par des virgules."
            autoComplete="off"
            value={saisie.etiquettes}
            onChange={ecrire("etiquettes")}
            erreur={erreurs.champs.etiquettes}
          />
          <fieldset className={styles.groupe}>
            <legend className={styles.legende}>Structures concernées (toutes, si aucune n’est cochée)</legend>
            {structures.map((structure, rang) => (
              <CaseACocher
                key={structure}
                {...(rang === 0 && { id: CHAMPS.structures.id })}
                cochee={saisie.structures.includes(structure)}
                changer={(cochee) =>
                  ecrire("structures")(
                    cochee ? [...saisie.structures, structure] : saisie.structures.filter((autre) => autre !== structure),
                  )
                }
              >
                {structure}
              </CaseACocher>
            ))}
          </fieldset>
          <ChoixParmi
            id="actualite-parution"
            label="Parution"
            options={PARUTIONS}
            valeur={programmee ? "date" : "maintenant"}
            changer={ecrire("parution", "publieeLe")}
          />
          {programmee && (
            <Champ
              id={CHAMPS.publieeLe.id}
              label="Date de parution"
              type="datetime-local"
              isRequired
              value={saisie.date}
              onChange={ecrire("date", "publieeLe")}
              erreur={erreurs.champs.publieeLe}
            />
          )}
          <CaseACocher cochee={saisie.epinglee} changer={ecrire("epinglee")}>
            Épingler en tête des actualités
          </CaseACocher>
          <div className={styles.actions}>
            <LienBouton href="/" aspect="secondaire" onClick={oublier}>
              Annuler
            </LienBouton>
            <Bouton type="submit" isPending={publier.isPending}>
              {actuelle ? "Enregistrer l’actualité" : programmee ? "Programmer l’actualité" : "Publier l’actualité"}
            </Bouton>
          </div>
        </form>
      </Carte>
      <section aria-labelledby="apercu" className={styles.apercu}>
        <h2 id="apercu" className={styles.titre}>
          Aperçu
        </h2>
        <Article
          titre={saisie.titre || "Sans titre"}
          etiquettes={[...new Set(etiquettes)]}
          epinglee={saisie.epinglee}
          publieeLe={date ?? maintenant}
          contenu={{ apercu: apercuDe(contenu) }}
        />
      </section>
    </div>
  );
}

function bilan(actualite: Actualite, modifiee: boolean): string {
  const { titre, publieeLe } = actualite;
  if (estAVenir(actualite)) return `L’actualité « ${titre} » paraîtra : ${formaterInstant(publieeLe)}.`;
  return `L’actualité « ${titre} » a été ${modifiee ? "modifiée" : "publiée"}.`;
}

/** An instant as a field of date and time holds it, in the time of the browser. */
function pourLeChamp(instant: string): string {
  const date = new Date(instant);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
