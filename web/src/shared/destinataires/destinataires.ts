import { compter } from "@/shared/format/texte";

/** Whom something is sent to: people named one by one, and broadcast lists. */
export interface Destinataires {
  beneficiaires: readonly string[];
  listes: readonly string[];
}

export const AUCUN_DESTINATAIRE: Destinataires = { beneficiaires: [], listes: [] };

export const estVide = ({ beneficiaires, listes }: Destinataires) => beneficiaires.length + listes.length === 0;

interface Liste {
  id: string;
  membres: readonly { id: string; dansLePortefeuille: boolean }[];
}

/** Everyone it goes to, each once, without those who have left the portfolio. */
function personnesVisees(choix: Destinataires, listes: readonly Liste[]): Set<string> {
  const visees = new Set(choix.beneficiaires);
  for (const liste of listes)
    if (choix.listes.includes(liste.id)) for (const membre of liste.membres) if (membre.dansLePortefeuille) visees.add(membre.id);
  return visees;
}

/** "2 listes et 1 bénéficiaire choisis, soit 14 destinataires." */
export function resumeDuChoix(choix: Destinataires, listes: readonly Liste[]): string {
  if (estVide(choix)) return "Aucun destinataire choisi.";
  const parties = [
    choix.listes.length > 0 && compter(choix.listes.length, "liste"),
    choix.beneficiaires.length > 0 && compter(choix.beneficiaires.length, "bénéficiaire"),
  ].filter(Boolean);
  const plusieurs = choix.listes.length + choix.beneficiaires.length > 1;
  const feminin = choix.beneficiaires.length === 0;
  const choisis = `choisi${feminin ? "e" : ""}${plusieurs ? "s" : ""}`;
  const total = personnesVisees(choix, listes).size;
  return `${parties.join(" et ")} ${choisis}${choix.listes.length > 0 ? `, soit ${compter(total, "destinataire")}` : ""}.`;
}
