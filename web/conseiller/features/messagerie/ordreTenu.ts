import { type FocusEvent, useEffect, useRef, useState } from "react";

interface Ligne {
  id: string;
}

interface Demande<L extends Ligne> {
  /** What was asked for: another question begins afresh. */
  cle: string;
  /** The conversation that is open: it stays where it is until another one is. */
  ouverte: string | undefined;
  /** Whether someone is in the list: then nothing moves. */
  tenu: boolean;
  /** Finds a row that the list no longer has. */
  chercher: (id: string) => L | undefined;
}

/** Rows in an order that does not jump under the pointer. */
export function useOrdreTenu<L extends Ligne>(lignes: readonly L[], demande: Demande<L>): readonly L[] {
  const [montre, setMontre] = useState<{ cle: string; lignes: readonly L[] }>({ cle: demande.cle, lignes: [] });
  const suite = ordonner(montre.cle === demande.cle ? montre.lignes : [], lignes, demande);
  if (montre.cle === demande.cle && memes(montre.lignes, suite)) return montre.lignes;
  setMontre({ cle: demande.cle, lignes: suite });
  return suite;
}

const memes = (unes: readonly unknown[], autres: readonly unknown[]) =>
  unes.length === autres.length && unes.every((une, rang) => une === autres[rang]);

/** The rows that are there now, where those that were shown stood. */
export function ordonner<L extends Ligne>(
  avant: readonly L[],
  lignes: readonly L[],
  { ouverte, tenu, chercher }: Pick<Demande<L>, "ouverte" | "tenu" | "chercher">,
): readonly L[] {
  const presentes = new Map(lignes.map((ligne) => [ligne.id, ligne]));
  const placeOuverte = avant.findIndex(({ id }) => id === ouverte);
  const laSienne = avant[placeOuverte] && (presentes.get(avant[placeOuverte].id) ?? chercher(avant[placeOuverte].id));
  if (!tenu) {
    if (!laSienne) return [...presentes.values()];
    const autres = [...presentes.values()].filter(({ id }) => id !== ouverte);
    return autres.toSpliced(placeOuverte, 0, laSienne);
  }
  const restees = avant.flatMap(({ id }) => presentes.get(id) ?? (id === ouverte ? (laSienne ?? []) : []));
  const connues = new Set(restees.map(({ id }) => id));
  return [...restees, ...[...presentes.values()].filter(({ id }) => !connues.has(id))];
}

/** How long someone who does not move stays in the list, in milliseconds. */
const IMMOBILE = 60_000;

/** Whether someone is in an area, by pointer or by keyboard, and what to give the area to know. */
export function usePresence() {
  const [presente, setPresente] = useState(false);
  const dedans = useRef({ pointeur: false, clavier: false });
  const minuterie = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(minuterie.current), []);

  const bouger = () => {
    const present = dedans.current.pointeur || dedans.current.clavier;
    clearTimeout(minuterie.current);
    if (present) minuterie.current = setTimeout(() => setPresente(false), IMMOBILE);
    setPresente(present);
  };
  const noter = (quoi: "pointeur" | "clavier", present: boolean) => {
    dedans.current[quoi] = present;
    bouger();
  };
  return {
    presente,
    zone: {
      onPointerEnter: ({ pointerType }: { pointerType: string }) => noter("pointeur", pointerType !== "touch"),
      onPointerLeave: () => noter("pointeur", false),
      onPointerMove: bouger,
      onKeyDown: bouger,
      onFocus: ({ target }: FocusEvent) => noter("clavier", target.matches(":focus-visible")),
      onBlur: () => noter("clavier", false),
    },
  };
}
