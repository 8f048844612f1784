import { ListChecks } from "lucide-react";
import { memo, type ReactNode, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { compter, contient, nomEtPrenom } from "@/shared/format/texte";
import { CaseACocher } from "@/shared/ui/CaseACocher";
import { Chargement, EchecDeLecture } from "@/shared/ui/Etats";
import { Recherche } from "@/shared/ui/Recherche";
import { type Destinataires, resumeDuChoix } from "./destinataires";
import { type Liste, type Personne, useListes, usePersonnes } from "./useDestinataires";
import styles from "./ChoixDestinataires.module.css";

interface Props {
  /** The id of the search field, for a summary of errors to lead to. */
  id?: string;
  label: string;
  value: Destinataires;
  onChange: (suivant: Destinataires) => void;
  erreur?: string | undefined;
  /** Only people: to make a list of them. */
  sansListes?: boolean;
}

const RIEN: readonly never[] = [];

/** Chooses among my beneficiaries and my broadcast lists: a field that filters boxes to tick. */
export function ChoixDestinataires({ id, label, value, onChange, erreur, sansListes = false }: Props) {
  const nom = useId();
  const personnes = usePersonnes();
  const listes = useListes();
  const [recherche, setRecherche] = useState("");

  const toutes = personnes.data ?? RIEN;
  const connues: readonly Liste[] = (!sansListes && listes.data) || RIEN;
  const trouvees = useMemo(() => toutes.filter((personne) => contient(nomEtPrenom(personne), recherche)), [toutes, recherche]);
  const listesTrouvees = connues.filter((liste) => contient(liste.titre, recherche));

  // What changes is told against what is chosen now: rows need not be drawn again for it.
  const courant = useRef({ value, onChange, trouvees });
  useLayoutEffect(() => {
    courant.current = { value, onChange, trouvees };
  });
  const dernier = useRef<string>(undefined);
  const cocherPersonne = useCallback((personne: string, cochee: boolean, etendre: boolean) => {
    const { value: avant, onChange: dire, trouvees: visibles } = courant.current;
    const ids = visibles.map((visible) => visible.id);
    const [ici, la] = [ids.indexOf(personne), dernier.current === undefined ? -1 : ids.indexOf(dernier.current)];
    const visees = etendre && la >= 0 ? ids.slice(Math.min(ici, la), Math.max(ici, la) + 1) : [personne];
    dernier.current = personne;
    const autres = avant.beneficiaires.filter((autre) => !visees.includes(autre));
    dire({ ...avant, beneficiaires: cochee ? [...autres, ...visees] : autres });
  }, []);
  const cocherListe = useCallback((liste: string, cochee: boolean) => {
    const { value: avant, onChange: dire } = courant.current;
    const autres = avant.listes.filter((autre) => autre !== liste);
    dire({ ...avant, listes: cochee ? [...autres, liste] : autres });
  }, []);

  const choisies = useMemo(() => new Set(value.beneficiaires), [value.beneficiaires]);
  const nombreChoisies = toutes.filter((personne) => choisies.has(personne.id)).length;
  const toutChoisi = toutes.length > 0 && nombreChoisies === toutes.length;
  const seul = trouvees.length + listesTrouvees.length === 1;

  return (
    <fieldset className={styles.champ} data-invalid={erreur ? true : undefined} {...(erreur && { "aria-describedby": `${nom}-erreur` })}>
      <legend className={styles.label}>
        <span aria-hidden="true" className={styles.requis}>
          *{" "}
        </span>
        {label}
      </legend>
      <div className={styles.cadre}>
        <div className={styles.entete}>
          <Recherche
            label={sansListes ? "Rechercher un bénéficiaire" : "Rechercher un bénéficiaire ou une liste"}
            sansLabel
            placeholder={sansListes ? "Nom ou prénom" : "Nom, prénom ou titre d’une liste"}
            value={recherche}
            onChange={setRecherche}
            {...(id && { id })}
            onSubmit={() => {
              const [liste] = listesTrouvees;
              const [personne] = trouvees;
              if (!seul || recherche === "") return;
              if (liste) cocherListe(liste.id, !value.listes.includes(liste.id));
              else if (personne) cocherPersonne(personne.id, !choisies.has(personne.id), false);
            }}
          />
          {toutes.length > 0 && (
            <CaseACocher
              cochee={toutChoisi || (nombreChoisies > 0 && "partielle")}
              changer={() => onChange({ ...value, beneficiaires: toutChoisi ? [] : toutes.map((personne) => personne.id) })}
            >
              <strong>{sansListes ? "Sélectionner tous mes bénéficiaires" : "Sélectionner tous mes destinataires"}</strong> ({toutes.length})
            </CaseACocher>
          )}
        </div>
        <div className={styles.defilement}>
          {(personnes.isPending || (!sansListes && listes.isPending)) && <Chargement quoi="Chargement de vos destinataires" />}
          {personnes.isError && <EchecDeLecture erreur={personnes.error} reessayer={() => void personnes.refetch()} />}
          {!sansListes && listes.isError && <EchecDeLecture erreur={listes.error} reessayer={() => void listes.refetch()} />}
          {listesTrouvees.length > 0 && (
            <Groupe titre="Listes de diffusion">
              {listesTrouvees.map((liste) => (
                <LigneDeListe key={liste.id} liste={liste} cochee={value.listes.includes(liste.id)} cocher={cocherListe} />
              ))}
            </Groupe>
          )}
          {trouvees.length > 0 && (
            <Groupe titre="Bénéficiaires">
              {trouvees.map((personne) => (
                <LigneDePersonne key={personne.id} personne={personne} cochee={choisies.has(personne.id)} cocher={cocherPersonne} />
              ))}
            </Groupe>
          )}
          {personnes.isSuccess && trouvees.length + listesTrouvees.length === 0 && (
            <p className={styles.vide}>
              {recherche ? `Rien ne correspond à « ${recherche} ».` : "Votre portefeuille est vide : ajoutez d’abord un bénéficiaire."}
            </p>
          )}
        </div>
      </div>
      {erreur && (
        <p id={`${nom}-erreur`} className={styles.erreur}>
          {erreur}
        </p>
      )}
      <p role="status" className={styles.resume}>
        {recherche !== "" && personnes.isSuccess && (
          <span className="lecteur">{compter(trouvees.length + listesTrouvees.length, "proposition")}. </span>
        )}
        {resumeDuChoix(value, connues)}
      </p>
    </fieldset>
  );
}

function Groupe({ titre, children }: { titre: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className={styles.titre}>
        {titre}
      </p>
      {children}
    </div>
  );
}

interface LigneProps {
  cochee: boolean;
  cocher: (id: string, cochee: boolean, etendre: boolean) => void;
}

const LigneDePersonne = memo(function LigneDePersonne({ personne, cochee, cocher }: LigneProps & { personne: Personne }) {
  return (
    <CaseACocher cochee={cochee} changer={(suivant, etendre) => cocher(personne.id, suivant, etendre)}>
      {nomEtPrenom(personne)}
      {!personne.active && <span className={styles.note}>Compte non activé</span>}
    </CaseACocher>
  );
});

const LigneDeListe = memo(function LigneDeListe({ liste, cochee, cocher }: LigneProps & { liste: Liste }) {
  return (
    <CaseACocher cochee={cochee} changer={(suivant, etendre) => cocher(liste.id, suivant, etendre)}>
      <ListChecks size={18} aria-hidden="true" className={styles.icone} />
      {liste.titre}
      <span className={styles.note}>{compter(liste.destinataires, "destinataire")}</span>
    </CaseACocher>
  );
});
