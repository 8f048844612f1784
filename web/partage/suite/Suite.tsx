import type { ReactNode } from "react";
import { Bouton } from "@partage/ui/Bouton";
import { placerLeFocus } from "@partage/ui/focus";

interface Props {
  liste: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
  /** Finds the rows, or what takes the focus in each. */
  lignes: string;
  aspect?: "secondaire" | "discret";
  petit?: boolean;
  children: ReactNode;
}

/** Asks for what follows in a list. The focus then goes to the first row that was not there: the button may be gone by then. */
export function Suite({ liste, lignes, aspect = "secondaire", petit = false, children }: Props) {
  if (!liste.hasNextPage) return null;
  const demander = async () => {
    const avant = new Set(document.querySelectorAll(lignes));
    await liste.fetchNextPage();
    placerLeFocus(() => [...document.querySelectorAll(lignes)].find((ligne) => !avant.has(ligne)));
  };
  return (
    <Bouton aspect={aspect} petit={petit} isPending={liste.isFetchingNextPage} onPress={() => void demander()}>
      {children}
    </Bouton>
  );
}
