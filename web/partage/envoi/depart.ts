import { creerEtat } from "@partage/ui/etat";
import { useEtat } from "@partage/ui/useEtat";

/** How long one may still think better of it, in seconds. */
export const SECONDES = 5;

/** Something that reaches several people and has been confirmed: nothing of it has left yet. */
export interface Depart {
  /** What leaves and to whom, e.g. "Votre message partira à 3 personnes". */
  quoi: string;
  /** When it leaves. */
  a: number;
}

const depart = creerEtat<Depart | undefined>(undefined);
let minuterie: ReturnType<typeof setTimeout> | undefined;
let enAttente: { partir: () => void; annule: () => void } | undefined;

export const useDepart = () => useEtat(depart);

/** Has something leave in a moment, on whatever page one is then; what waited before leaves at once. */
export function partirBientot(quoi: string, gestes: { partir: () => void; annule: () => void }): void {
  partir();
  enAttente = gestes;
  depart.ecrire({ quoi, a: Date.now() + SECONDES * 1000 });
  minuterie = setTimeout(partir, SECONDES * 1000);
  window.addEventListener("beforeunload", retenir);
}

/** Nothing leaves. */
export function annulerLeDepart(): void {
  const gestes = finir();
  gestes?.annule();
}

function partir(): void {
  finir()?.partir();
}

function finir() {
  clearTimeout(minuterie);
  window.removeEventListener("beforeunload", retenir);
  const gestes = enAttente;
  enAttente = undefined;
  depart.ecrire(undefined);
  return gestes;
}

/** Closing the tab now would lose it: the browser asks. */
function retenir(evenement: BeforeUnloadEvent) {
  evenement.preventDefault();
}
