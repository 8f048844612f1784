import type { LucideIcon } from "lucide-react";
import { memo, type ReactNode, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { compter, contient } from "@partage/format/texte";
import { CaseACocher } from "./CaseACocher";
import { type Choisi, Choisis } from "./Choisis";
import { sansEnvoi } from "./sansEnvoi";
import { Recherche } from "./Recherche";
import styles from "./CasesParGroupe.module.css";

interface LigneACocher {
  id: string;
  nom: string;
  note?: string | undefined;
}

interface GroupeDeCases {
  /** Shown above its boxes; a lone group needs none. */
  titre?: string;
  icone?: LucideIcon;
  lignes: readonly LigneACocher[];
  choisies: readonly string[];
  changer: (choisies: string[]) => void;
}

interface Props {
  /** The id of the search field, for a summary of errors to lead to. */
  id?: string;
  label: string;
  erreur?: string | undefined;
  recherche: { label: string; placeholder: string };
  /** What the box that ticks the whole last group is called. */
  toutChoisir: string;
  groupes: readonly GroupeDeCases[];
  /** What is being read, or could not be. */
  etat?: ReactNode;
  /** What to say when there is nothing to choose from; nothing while that is not known. */
  vide: string | undefined;
  /** What is chosen, in words. */
  resume: string;
  /** Names the list of what is chosen. */
  choisis?: string;
}

/** Boxes to tick under a field that filters them: all at once, one by one, all in between with shift, or the only one left with Enter. */
export function CasesParGroupe({ id, label, erreur, recherche, toutChoisir, groupes, etat, vide, resume, choisis = "Choisis :" }: Props) {
  const nom = useId();
  const champDeRecherche = id ?? `${nom}-recherche`;
  const [cherche, setCherche] = useState("");
  const visibles = useMemo(
    () => groupes.map(({ lignes }) => (cherche.trim() === "" ? lignes : lignes.filter((ligne) => contient(ligne.nom, cherche)))),
    [groupes, cherche],
  );
  const nombre = visibles.reduce((somme, lignes) => somme + lignes.length, 0);

  // What changes is told against what is chosen now: rows need not be drawn again for it.
  const courant = useRef({ groupes, visibles });
  useLayoutEffect(() => {
    courant.current = { groupes, visibles };
  });
  const dernier = useRef<string>(undefined);
  const cocher = useCallback((rang: number, ligne: string, cochee: boolean, etendre: boolean) => {
    const groupe = courant.current.groupes[rang];
    const ids = (courant.current.visibles[rang] ?? []).map((visible) => visible.id);
    const [ici, la] = [ids.indexOf(ligne), dernier.current === undefined ? -1 : ids.indexOf(dernier.current)];
    const visees = etendre && la >= 0 ? ids.slice(Math.min(ici, la), Math.max(ici, la) + 1) : [ligne];
    dernier.current = ligne;
    const autres = groupe?.choisies.filter((autre) => !visees.includes(autre)) ?? [];
    groupe?.changer(cochee ? [...autres, ...visees] : autres);
  }, []);

  const tous = groupes.at(-1);
  const choisiesParmiTous = useMemo(() => {
    const choisies = new Set(tous?.choisies);
    return tous?.lignes.filter((ligne) => choisies.has(ligne.id)).length ?? 0;
  }, [tous]);
  const toutChoisi = tous !== undefined && tous.lignes.length > 0 && choisiesParmiTous === tous.lignes.length;

  const cocherLaSeule = () => {
    const rang = visibles.findIndex((lignes) => lignes.length === 1);
    const [seule] = visibles[rang] ?? [];
    if (cherche !== "" && nombre === 1 && seule) cocher(rang, seule.id, !groupes[rang]?.choisies.includes(seule.id), false);
  };

  return (
    <fieldset
      className={styles.champ}
      data-invalid={erreur ? true : undefined}
      {...(erreur && { "aria-describedby": `${nom}-erreur` })}
      {...sansEnvoi}
    >
      <legend className={styles.label}>
        <span aria-hidden="true" className={styles.requis}>
          *{" "}
        </span>
        {label}
      </legend>
      <div className={styles.cadre}>
        <div className={styles.entete}>
          <Recherche {...recherche} sansLabel value={cherche} onChange={setCherche} id={champDeRecherche} onSubmit={cocherLaSeule} />
          {tous && tous.lignes.length > 0 && (
            <CaseACocher
              cochee={toutChoisi || (choisiesParmiTous > 0 && "partielle")}
              changer={() => tous.changer(toutChoisi ? [] : tous.lignes.map((ligne) => ligne.id))}
            >
              <strong>{toutChoisir}</strong> ({tous.lignes.length})
            </CaseACocher>
          )}
        </div>
        <div className={styles.defilement}>
          {etat}
          {groupes.map((groupe, rang) => (
            <Groupe key={groupe.titre ?? rang} rang={rang} groupe={groupe} lignes={visibles[rang] ?? []} cocher={cocher} />
          ))}
          {nombre === 0 && vide !== undefined && <p className={styles.vide}>{cherche ? `Rien ne correspond à « ${cherche} ».` : vide}</p>}
        </div>
      </div>
      <Choisis label={choisis} choisis={choisisDe(groupes)} ensuite={champDeRecherche} />
      {erreur && (
        <p id={`${nom}-erreur`} className={styles.erreur}>
          {erreur}
        </p>
      )}
      <p role="status" className={styles.resume}>
        {cherche !== "" && <span className="lecteur">{compter(nombre, "proposition")}. </span>}
        {resume}
      </p>
    </fieldset>
  );
}

/** Whoever is chosen, in the order of the boxes. */
function choisisDe(groupes: readonly GroupeDeCases[]): Choisi[] {
  return groupes.flatMap(({ lignes, choisies, changer, icone }) => {
    const parmi = new Set(choisies);
    return lignes
      .filter((ligne) => parmi.has(ligne.id))
      .map((ligne) => ({ id: ligne.id, nom: ligne.nom, icone, retirer: () => changer(choisies.filter((autre) => autre !== ligne.id)) }));
  });
}

type Cocher = (rang: number, ligne: string, cochee: boolean, etendre: boolean) => void;

interface GroupeProps {
  rang: number;
  groupe: GroupeDeCases;
  lignes: readonly LigneACocher[];
  cocher: Cocher;
}

function Groupe({ rang, groupe, lignes, cocher }: GroupeProps) {
  const id = useId();
  const choisies = useMemo(() => new Set(groupe.choisies), [groupe.choisies]);
  if (lignes.length === 0) return null;
  return (
    <div {...(groupe.titre && { role: "group", "aria-labelledby": id })} className={styles.groupe}>
      {groupe.titre && (
        <p id={id} className={styles.titre}>
          {groupe.titre}
        </p>
      )}
      {lignes.map((ligne) => (
        <Ligne key={ligne.id} rang={rang} ligne={ligne} icone={groupe.icone} cochee={choisies.has(ligne.id)} cocher={cocher} />
      ))}
    </div>
  );
}

interface LigneProps {
  rang: number;
  ligne: LigneACocher;
  icone: LucideIcon | undefined;
  cochee: boolean;
  cocher: Cocher;
}

const Ligne = memo(function Ligne({ rang, ligne, icone: Icone, cochee, cocher }: LigneProps) {
  return (
    <CaseACocher cochee={cochee} changer={(suivant, etendre) => cocher(rang, ligne.id, suivant, etendre)}>
      {Icone && <Icone size={18} aria-hidden="true" className={styles.icone} />}
      {ligne.nom}
      {ligne.note && (
        <span className={styles.note}>
          <span className="lecteur">: </span>
          {ligne.note}
        </span>
      )}
    </CaseACocher>
  );
});
