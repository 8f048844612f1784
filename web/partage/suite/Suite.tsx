import { type ReactNode, useEffect, useRef } from "react";
import { type Lecture, useUnePageDePlus } from "./useLireLaSuite";
import { Bouton } from "@partage/ui/Bouton";
import { placerLeFocus } from "@partage/ui/focus";

interface Props {
  liste: Lecture;
  /** Finds the rows, or what takes the focus in each. */
  lignes: string;
  aspect?: "secondaire" | "discret";
  petit?: boolean;
  children: ReactNode;
}

/** Asks for what follows in a list. The focus then goes to the first row that was not there: the button may be gone by then. */
export function Suite({ liste, lignes, aspect = "secondaire", petit = false, children }: Props) {
  const { enCours, demander } = useUnePageDePlus(liste);
  const avant = useRef<Set<Element>>(undefined);
  useEffect(() => {
    const deja = avant.current;
    avant.current = enCours ? new Set(document.querySelectorAll(lignes)) : undefined;
    if (!enCours && deja) placerLeFocus(() => [...document.querySelectorAll(lignes)].find((ligne) => !deja.has(ligne)));
  });
  if (!liste.hasNextPage) return null;
  return (
    <Bouton aspect={aspect} petit={petit} isPending={enCours} onPress={demander}>
      {children}
    </Bouton>
  );
}
