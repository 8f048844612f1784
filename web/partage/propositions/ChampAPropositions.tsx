import { useQuery } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { messageDe } from "@partage/api/refus";
import { ChampPropose, MINIMUM, type Proposition, type PropsDeChampPropose } from "@partage/ui/ChampPropose";
import { useDiffere } from "@partage/ui/useDiffere";

interface Props<T extends Proposition> extends Omit<PropsDeChampPropose<T>, "propositions" | "echec"> {
  /** Tells the propositions of different fields apart in the cache. */
  sorte: string;
  chercher: (saisie: string, signal: AbortSignal) => Promise<T[]>;
}

/** A field that asks for its propositions once one has stopped typing for a moment. */
export function ChampAPropositions<T extends Proposition>({ sorte, chercher, ...champ }: Props<T>) {
  const { valeur, minimum = MINIMUM } = champ;
  const saisie = valeur.nom.trim();
  const differee = useDiffere(saisie);
  const utile = valeur.cle === undefined && differee.length >= minimum;
  const recherche = useQuery({
    queryKey: cles.propositions(sorte, differee),
    queryFn: ({ signal }) => chercher(differee, signal),
    enabled: utile,
    staleTime: 5 * 60_000,
  });
  const aJour = utile && differee === saisie;
  return (
    <ChampPropose
      {...champ}
      propositions={aJour ? recherche.data : undefined}
      echec={aJour && recherche.isError ? messageDe(recherche.error) : undefined}
    />
  );
}
