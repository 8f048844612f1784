import { compter, nomEtPrenom } from "@partage/format/texte";
import { estUnObjet, sontDesTextes } from "@partage/rangement/lecteurs";
import type { Lecteur } from "@partage/rangement/rangement";

/** Whom something is sent to: people named one by one, and broadcast lists. */
export interface Destinataires {
  beneficiaires: readonly string[];
  listes: readonly string[];
}

export const AUCUN_DESTINATAIRE: Destinataires = { beneficiaires: [], listes: [] };

export const estVide = ({ beneficiaires, listes }: Destinataires) => beneficiaires.length + listes.length === 0;

/** Recipients that a tab put away. */
export const lireDestinataires: Lecteur<Destinataires> = (valeur) =>
  estUnObjet(valeur) && sontDesTextes(valeur.beneficiaires) && sontDesTextes(valeur.listes)
    ? { beneficiaires: valeur.beneficiaires, listes: valeur.listes }
    : undefined;

interface Personne {
  id: string;
  prenom: string;
  nom: string;
}

interface Liste {
  id: string;
  membres: readonly (Personne & { dansLePortefeuille: boolean })[];
}

/** The names of everyone it goes to, in order. */
export function nomsDesPersonnes(choix: Destinataires, personnes: readonly Personne[], listes: readonly Liste[]): string[] {
  const visees = personnesVisees(choix, listes);
  const connues = new Map(
    [...listes.flatMap(({ membres }) => membres), ...personnes].map((personne) => [personne.id, nomEtPrenom(personne)]),
  );
  return [...visees].flatMap((id) => connues.get(id) ?? []).toSorted((un, autre) => un.localeCompare(autre, "fr"));
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
