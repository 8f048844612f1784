import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";
import { departsDuPortefeuille, phraseDe } from "@partage/departs/departs";
import { formaterJour } from "@partage/format/dates";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton } from "@partage/ui/Bouton";
import { placerLeFocus } from "@partage/ui/focus";

/** Who left the portfolio by a reassignment while one was away, and who follows them now, until one has put it away. */
export function Departs() {
  const { data } = useQuery({ ...departsDuPortefeuille, staleTime: Infinity });
  // Whom one may take back is told above, with the button to do so.
  const partis = (data?.departs ?? []).map((depart) => ({
    ...depart,
    personnes: depart.personnes.filter(({ aRecuperer }) => !aRecuperer),
  }));
  return partis.filter(({ personnes }) => personnes.length > 0).map((depart) => <Depart key={depart.id} depart={depart} />);
}

function Depart({ depart }: { depart: Schema<"DepartResponse"> }) {
  const cache = useQueryClient();
  const ranger = useMutation({
    mutationFn: () => lire(api.DELETE("/api/portefeuille/departs/{id}", { params: { path: { id: depart.id } } })),
    onSuccess: () => {
      placerLeFocus(document.querySelector("h1"));
      return cache.invalidateQueries({ queryKey: cles.departs });
    },
  });
  return (
    <Alerte
      ton="info"
      action={
        <Bouton aspect="secondaire" petit isPending={ranger.isPending} onPress={() => ranger.mutate()}>
          J’ai compris
        </Bouton>
      }
    >
      <p>
        Depuis le {formaterJour(depart.le)}, {phraseDe(depart, depart.personnes)}
      </p>
    </Alerte>
  );
}
