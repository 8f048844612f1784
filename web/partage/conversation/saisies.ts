import { auDepart } from "@partage/departs/departs";
import { creerEtat } from "@partage/ui/etat";
import { useEtat } from "@partage/ui/useEtat";

/** How long a sign of typing holds, in milliseconds. */
const DUREE = 5_000;

const saisies = creerEtat<ReadonlySet<string>>(new Set());
const minuteries = new Map<string, ReturnType<typeof setTimeout>>();

/** The person of this conversation is typing. */
export function noterSaisie(conversation: string) {
  clearTimeout(minuteries.get(conversation));
  saisies.ecrire((avant) => new Set([...avant, conversation]));
  minuteries.set(
    conversation,
    setTimeout(() => oublierSaisie(conversation), DUREE),
  );
}

/** The person has sent, or has stopped. */
export function oublierSaisie(conversation: string) {
  clearTimeout(minuteries.get(conversation));
  saisies.ecrire((avant) => (avant.has(conversation) ? new Set([...avant].filter((autre) => autre !== conversation)) : avant));
}

auDepart(oublierSaisie);

export const useSaisie = (conversation: string) => useEtat(saisies).has(conversation);
