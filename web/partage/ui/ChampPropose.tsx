import { ChevronDown, Search } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { compter } from "@partage/format/texte";
import { annoncer } from "./Annonces";
import champ from "./Champ.module.css";
import styles from "./ChampPropose.module.css";

/** The fewest characters that are searched for, unless a field says otherwise. */
export const MINIMUM = 2;

/** What the field holds: something that was chosen, or only a text when there is no key. */
export interface Choix {
  cle?: string;
  nom: string;
}

/** One of the propositions; `precision` tells alike names apart. */
export interface Proposition extends Choix {
  cle: string;
  precision?: string;
}

export interface PropsDeChampPropose<T extends Proposition> {
  id: string;
  label: string;
  aide?: ReactNode;
  erreur?: string | undefined;
  isRequired?: boolean;
  valeur: Choix;
  changer: (choix: T | Choix) => void;
  /** What is proposed for what is typed now; undefined until that is known. */
  propositions: readonly T[] | undefined;
  /** Why nothing can be proposed. */
  echec: string | undefined;
  /** The fewest characters that are searched for. */
  minimum?: number;
}

/**
 * A field that proposes while one types. What was typed stays, chosen or not; Enter takes the only proposition. Its list is in its place
 * in the page and hides nothing of the rest from anyone, unlike react-aria's, which takes all else away from screen readers.
 */
export function ChampPropose<T extends Proposition>({
  id,
  label,
  aide,
  erreur,
  isRequired,
  valeur,
  changer,
  propositions,
  echec,
  minimum = MINIMUM,
}: PropsDeChampPropose<T>) {
  const base = useId();
  const entree = useRef<HTMLInputElement>(null);
  const [ouvert, setOuvert] = useState(false);
  const [actif, setActif] = useState(-1);
  const saisie = valeur.nom.trim();
  const choisie = valeur.cle !== undefined;
  const options = choisie ? [] : (propositions ?? []);
  const courante = ouvert ? options[actif] : undefined;
  const message = choisie || options.length > 0 ? undefined : pourquoiRien(saisie, minimum, propositions !== undefined, echec);

  const choisir = (proposition: T) => {
    setOuvert(false);
    setActif(-1);
    changer(proposition);
  };

  // Enter before the answer is there: it is taken when it comes.
  const attendue = useRef<string>(undefined);
  const seule = propositions?.length === 1 ? propositions[0] : undefined;
  const prendre = useEffectEvent((proposition: T) => {
    if (attendue.current === saisie) choisir(proposition);
    attendue.current = undefined;
  });
  useEffect(() => {
    if (seule) prendre(seule);
  }, [seule]);

  const aDire = ouvert ? (message ?? compter(options.length, "proposition")) : undefined;
  useEffect(() => {
    if (aDire) annoncer(aDire);
  }, [aDire]);
  useEffect(() => {
    if (courante) document.getElementById(`${base}-${courante.cle}`)?.scrollIntoView({ block: "nearest" });
  }, [base, courante]);

  const surTouche = (touche: KeyboardEvent<HTMLInputElement>) => {
    switch (touche.key) {
      case "ArrowDown":
      case "ArrowUp":
        touche.preventDefault();
        setActif(ouvert ? suivante(actif, options.length, touche.key === "ArrowDown" ? 1 : -1) : -1);
        setOuvert(true);
        break;
      case "Escape":
        if (!ouvert) break;
        touche.stopPropagation();
        setOuvert(false);
        break;
      case "Enter":
        if (courante) choisir(courante);
        else if (choisie || saisie.length < minimum) break;
        else if (seule) choisir(seule);
        else attendue.current = saisie;
        touche.preventDefault();
        touche.stopPropagation();
        break;
      default:
    }
  };

  const decrivent = [aide && `${base}-aide`, erreur && `${base}-erreur`].filter(Boolean).join(" ");
  return (
    <div className={champ.champ} data-invalid={erreur ? true : undefined}>
      <label htmlFor={id} className={champ.label}>
        {isRequired && (
          <span aria-hidden="true" className={champ.requis}>
            *{" "}
          </span>
        )}
        {label}
      </label>
      {aide && (
        <span id={`${base}-aide`} className={champ.aide}>
          {aide}
        </span>
      )}
      <div className={styles.cadre}>
        <Search size={18} aria-hidden="true" className={styles.loupe} />
        <input
          ref={entree}
          id={id}
          type="text"
          role="combobox"
          className={`${champ.entree} ${styles.entree}`}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={200}
          value={valeur.nom}
          aria-autocomplete="list"
          aria-expanded={ouvert && options.length > 0}
          aria-controls={ouvert && options.length > 0 ? `${base}-liste` : undefined}
          aria-activedescendant={courante && `${base}-${courante.cle}`}
          aria-required={isRequired || undefined}
          aria-invalid={erreur ? true : undefined}
          aria-describedby={decrivent || undefined}
          onChange={({ target }) => {
            setOuvert(true);
            setActif(-1);
            changer({ nom: target.value });
          }}
          onKeyDown={surTouche}
          onBlur={() => setOuvert(false)}
        />
        <button
          type="button"
          tabIndex={-1}
          className={styles.ouvrir}
          aria-label={`Montrer les propositions : ${label}`}
          aria-expanded={ouvert}
          onMouseDown={(clic) => clic.preventDefault()}
          onClick={() => {
            setOuvert(!ouvert);
            entree.current?.focus();
          }}
        >
          <ChevronDown size={18} aria-hidden="true" />
        </button>
        {ouvert && (message !== undefined || options.length > 0) && (
          <div className={styles.volet}>
            {message !== undefined ? (
              <p className={styles.vide}>{message}</p>
            ) : (
              <div id={`${base}-liste`} role="listbox" aria-label={label} className={styles.liste}>
                {options.map((proposition, rang) => (
                  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's, which keeps the focus
                  <div
                    key={proposition.cle}
                    id={`${base}-${proposition.cle}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={rang === actif}
                    className={styles.option}
                    onMouseDown={(clic) => clic.preventDefault()}
                    onClick={() => choisir(proposition)}
                  >
                    {proposition.nom}
                    {proposition.precision && <span className={styles.precision}>{proposition.precision}</span>}
                  </div>
                ))}
              </div>
            )}
          </div>
        )}
      </div>
      {erreur && (
        <span id={`${base}-erreur`} className={champ.erreur}>
          {erreur}
        </span>
      )}
    </div>
  );
}

/** Why there is nothing to choose from. */
function pourquoiRien(saisie: string, minimum: number, lues: boolean, echec: string | undefined): string {
  if (echec !== undefined) return echec;
  if (saisie.length < minimum) return `Saisissez au moins ${minimum} caractères.`;
  return lues ? `Rien ne correspond à « ${saisie} ».` : "Recherche…";
}

/** The next of so many, around; from none, the first or the last. */
const suivante = (actif: number, nombre: number, pas: 1 | -1) =>
  nombre === 0 ? -1 : actif < 0 ? (pas === 1 ? 0 : nombre - 1) : (actif + pas + nombre) % nombre;
