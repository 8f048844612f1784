import { Search } from "lucide-react";
import type { FormEvent } from "react";
import { OFFRES, TYPES_D_OFFRE } from "./types";
import { ChampAPropositions } from "@partage/propositions/ChampAPropositions";
import { Bouton } from "@partage/ui/Bouton";
import { CaseACocher } from "@partage/ui/CaseACocher";
import { Champ } from "@partage/ui/Champ";
import { ChoixParmi } from "@partage/ui/ChoixParmi";
import { ChoixSimple } from "@partage/ui/ChoixSimple";
import { Carte } from "@partage/ui/Page";
import { ResumeErreurs } from "@partage/ui/ResumeErreurs";
import type { Erreurs } from "@partage/ui/useErreurs";
import { chercherLieux, chercherMetiers, useDomaines } from "./referentiels";
import { changerDeType, type Criteres, estDEmploi, type Option, OPTIONS, parmiLesOptions, RAYON_PAR_DEFAUT, RAYONS } from "./criteres";
import styles from "./FormulaireDeRecherche.module.css";

const CHAMPS = {
  type: { id: "offres-type", nom: "Type d’offre" },
  motsCles: { id: "offres-mots-cles", nom: "Mots-clés" },
  lieu: { id: "offres-lieu", nom: "Lieu" },
  metier: { id: "offres-metier", nom: "Métier" },
  domaine: { id: "offres-domaine", nom: "Domaine" },
  aPartirDu: { id: "offres-date", nom: "À partir du" },
} as const;

const TYPES = TYPES_D_OFFRE.map((type) => ({ valeur: type, nom: OFFRES[type].court, icone: OFFRES[type].icone }));

interface Props {
  criteres: Criteres;
  changer: (suivants: Criteres) => void;
  erreurs: Erreurs;
  chercher: () => void;
  enCours: boolean;
}

/** The type of offer, then what can be asked of it. */
export function FormulaireDeRecherche({ criteres, changer, erreurs, chercher, enCours }: Props) {
  const { type, lieu } = criteres;
  const emploi = estDEmploi(type);
  const poser = (suivants: Partial<Criteres>) => changer({ ...criteres, ...suivants });

  return (
    <Carte titre="Ma recherche">
      <form
        noValidate
        role="search"
        aria-label="Offres"
        className={styles.formulaire}
        onSubmit={(evenement: FormEvent) => {
          evenement.preventDefault();
          chercher();
        }}
      >
        <ResumeErreurs erreurs={erreurs} champs={CHAMPS} />
        <ChoixParmi
          id={CHAMPS.type.id}
          label="Sélectionner un type d’offre"
          options={TYPES}
          valeur={type}
          changer={(suivant) => changer(changerDeType(criteres, suivant))}
        />
        <div className={styles.criteres}>
          {emploi && (
            <Champ
              id={CHAMPS.motsCles.id}
              label="Mots-clés"
              aide="Métier, compétence ou numéro d’offre"
              value={criteres.motsCles}
              onChange={(motsCles) => poser({ motsCles })}
              maxLength={100}
              autoComplete="off"
              erreur={erreurs.champs.motsCles}
            />
          )}
          {type === "immersion" && (
            <ChampAPropositions
              id={CHAMPS.metier.id}
              label="Métier"
              aide="Nom du métier ou code ROME"
              isRequired
              sorte="metiers"
              chercher={chercherMetiers}
              valeur={criteres.metier}
              changer={(metier) => poser({ metier })}
              erreur={erreurs.champs.metier}
            />
          )}
          {type === "service-civique" && <ChampDomaine criteres={criteres} poser={poser} erreur={erreurs.champs.domaine} />}
          <ChampAPropositions
            // What it proposes depends on the type.
            key={emploi ? "lieux" : "communes"}
            id={CHAMPS.lieu.id}
            label="Lieu"
            aide={emploi ? "Ville ou département" : "Ville"}
            isRequired={type === "immersion"}
            sorte={emploi ? "lieux" : "communes"}
            chercher={(saisie, signal) => chercherLieux(saisie, !emploi, signal)}
            valeur={lieu}
            changer={(suivant) =>
              poser({
                lieu: suivant,
                rayon: "avecRayon" in suivant && suivant.avecRayon ? (criteres.rayon ?? RAYON_PAR_DEFAUT) : undefined,
              })
            }
            erreur={erreurs.champs.lieu}
          />
          {criteres.rayon !== undefined && (
            <ChoixSimple
              id="offres-rayon"
              label="Rayon autour de la ville"
              valeur={String(criteres.rayon)}
              changer={(rayon) => poser({ rayon: Number(rayon) })}
              options={rayonsAvec(criteres.rayon).map((km) => ({
                valeur: String(km),
                nom: km === 0 ? "Cette ville seulement" : `${km} km`,
              }))}
            />
          )}
          {type === "service-civique" && (
            <Champ
              id={CHAMPS.aPartirDu.id}
              label="À partir du"
              type="date"
              value={criteres.aPartirDu}
              onChange={(aPartirDu) => poser({ aPartirDu })}
              erreur={erreurs.champs.aPartirDu}
            />
          )}
        </div>
        {emploi && <PlusDeCriteres criteres={criteres} poser={poser} />}
        <div className={styles.actions}>
          <Bouton type="submit" icone={Search} isPending={enCours}>
            Rechercher les offres
          </Bouton>
        </div>
      </form>
    </Carte>
  );
}

interface PartieProps {
  criteres: Criteres;
  poser: (suivants: Partial<Criteres>) => void;
}

function ChampDomaine({ criteres, poser, erreur }: PartieProps & { erreur: string | undefined }) {
  const domaines = useDomaines(true);
  return (
    <ChoixSimple
      id={CHAMPS.domaine.id}
      label="Domaine"
      valeur={criteres.domaine}
      changer={(domaine) => poser({ domaine })}
      erreur={erreur}
      options={[
        { valeur: "", nom: "Tous les domaines" },
        ...(domaines.data ?? []).map(({ code, libelle }) => ({ valeur: code, nom: libelle })),
        // From the address, before the list is there.
        ...(criteres.domaine && !domaines.data ? [{ valeur: criteres.domaine, nom: criteres.domaine }] : []),
      ]}
    />
  );
}

const TITRES: Record<Option, string> = { contrats: "Type de contrat", durees: "Temps de travail", experiences: "Expérience" };

function PlusDeCriteres({ criteres, poser }: PartieProps) {
  const actifs = criteres.contrats.length + criteres.durees.length + criteres.experiences.length + Number(criteres.debutantAccepte);
  const choisies = (option: Option): readonly string[] => criteres[option];
  return (
    <details className={styles.plus}>
      <summary>Plus de critères{actifs > 0 && ` (${actifs})`}</summary>
      <div className={styles.options}>
        {(Object.keys(OPTIONS) as Option[]).map((option) => (
          <fieldset key={option} className={styles.groupe}>
            <legend className={styles.legende}>{TITRES[option]}</legend>
            {OPTIONS[option].map(({ valeur, nom }) => (
              <CaseACocher
                key={valeur}
                cochee={choisies(option).includes(valeur)}
                changer={(cochee) =>
                  poser({
                    [option]: parmiLesOptions(
                      option,
                      cochee ? [...choisies(option), valeur] : choisies(option).filter((autre) => autre !== valeur),
                    ),
                  })
                }
              >
                {nom}
              </CaseACocher>
            ))}
            {option === "experiences" && (
              <CaseACocher cochee={criteres.debutantAccepte} changer={(debutantAccepte) => poser({ debutantAccepte })}>
                Seulement les offres ouvertes aux débutants
              </CaseACocher>
            )}
          </fieldset>
        ))}
      </div>
    </details>
  );
}

const rayonsAvec = (rayon: number) => [...new Set([...RAYONS, rayon])].toSorted((un, autre) => un - autre);
