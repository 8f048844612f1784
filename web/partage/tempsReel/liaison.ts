import { creerEtat } from "@partage/ui/etat";
import { useEtat } from "@partage/ui/useEtat";
import { useDiffere } from "@partage/ui/useDiffere";

/** Whether events arrive now. */
export const liaison = creerEtat<"attendue" | "etablie" | "coupee">("attendue");

/** Whether to tell that the service is out of reach: not for a blink. */
export const useCoupure = () => {
  const coupee = useEtat(liaison) === "coupee";
  return useDiffere(coupee, 1_500) && coupee;
};
