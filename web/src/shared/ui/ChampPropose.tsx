import { ChevronDown, Search } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
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
  placeholder?: string;
  valeur: Choix;
  changer: (choix: T | Choix) => void;
  /** What is proposed for what is typed now; undefined until that is known. */
  propositions: readonly T[] | undefined;
  /** Why nothing can be proposed. */
  echec: string | undefined;
  /** The fewest characters that are searched for. */
  minimum?: number;
}

/** A field that proposes while one types. What was typed stays, chosen or not; Enter takes the only proposition. */
export function ChampPropose<T extends Proposition>({
  id,
  label,
  aide,
  erreur,
  valeur,
  changer,
  propositions,
  echec,
  minimum = MINIMUM,
  ...props
}: PropsDeChampPropose<T>) {
  const saisie = valeur.nom.trim();
  // What is chosen stays an option: the field would forget it otherwise.
  const options: readonly Proposition[] = valeur.cle === undefined ? (propositions ?? []) : [{ cle: valeur.cle, nom: valeur.nom }];

  // The field tells its text and its choice in two calls: each must know of the other.
  const actuelle = useRef<Choix>(valeur);
  useLayoutEffect(() => {
    actuelle.current = valeur;
  });
  const dire = (suivante: T | Choix) => {
    actuelle.current = suivante;
    changer(suivante);
  };

  // Enter before the answer is there: it is taken when it comes.
  const attendue = useRef<string>(undefined);
  const seule = propositions?.length === 1 ? propositions[0] : undefined;
  const prendre = useEffectEvent((proposition: T) => {
    if (attendue.current === saisie) dire(proposition);
    attendue.current = undefined;
  });
  useEffect(() => {
    if (seule) prendre(seule);
  }, [seule]);
  const surTouche = (touche: KeyboardEvent<HTMLElement>) => {
    if (touche.key !== "Enter" || !(touche.target instanceof HTMLInputElement)) return;
    if (valeur.cle !== undefined || saisie.length < minimum || touche.target.getAttribute("aria-activedescendant")) return;
    touche.preventDefault();
    touche.stopPropagation();
    if (seule) dire(seule);
    else attendue.current = saisie;
  };

  return (
    // The keys of the field itself, before it acts on them.
    <div onKeyDownCapture={surTouche}>
      <ComboBox
        id={id}
        isRequired={props.isRequired ?? false}
        isInvalid={Boolean(erreur)}
        validationBehavior="aria"
        allowsCustomValue
        allowsEmptyCollection
        // The text changes with the choice too: that is nothing to propose for.
        menuTrigger={valeur.cle === undefined ? "input" : "manual"}
        className={champ.champ ?? ""}
        items={options}
        inputValue={valeur.nom}
        selectedKey={valeur.cle ?? null}
        onInputChange={(texte) => {
          if (texte !== actuelle.current.nom) dire({ nom: texte });
        }}
        onSelectionChange={(cle) => {
          const choisie = propositions?.find((proposition) => proposition.cle === cle);
          if (choisie) dire(choisie);
        }}
      >
        <Label className={champ.label ?? ""}>
          {props.isRequired && (
            <span aria-hidden="true" className={champ.requis}>
              *{" "}
            </span>
          )}
          {label}
        </Label>
        {aide && (
          <Text slot="description" className={champ.aide ?? ""}>
            {aide}
          </Text>
        )}
        <div className={styles.cadre}>
          <Search size={18} aria-hidden="true" className={styles.loupe} />
          <Input
            className={`${champ.entree} ${styles.entree}`}
            autoComplete="off"
            maxLength={200}
            {...(props.placeholder && { placeholder: props.placeholder })}
          />
          <Button className={styles.ouvrir ?? ""}>
            <ChevronDown size={18} aria-hidden="true" />
          </Button>
        </div>
        <FieldError className={champ.erreur ?? ""}>{erreur}</FieldError>
        <Popover className={styles.volet ?? ""}>
          <ListBox
            className={styles.liste ?? ""}
            renderEmptyState={() => (
              <p className={styles.vide}>
                {echec !== undefined
                  ? echec
                  : saisie.length < minimum
                    ? `Saisissez au moins ${minimum} caractères.`
                    : propositions !== undefined
                      ? `Rien ne correspond à « ${saisie} ».`
                      : "Recherche…"}
              </p>
            )}
          >
            {(proposition: Proposition) => (
              <ListBoxItem id={proposition.cle} textValue={proposition.nom} className={styles.option ?? ""}>
                {proposition.nom}
                {proposition.precision && <span className={styles.precision}>{proposition.precision}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
