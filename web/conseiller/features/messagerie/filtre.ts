import type { FiltreDesConversations } from "@partage/api/cles";
import { compter } from "@partage/format/texte";
import { creerEtat } from "@partage/ui/etat";

/** What the list is limited to: it stays so while a conversation takes the place of the list. */
export const filtreChoisi = creerEtat<FiltreDesConversations>("toutes");

/** The filters, by what is on the button, what a screen reader adds, and what was found. */
export const FILTRES: readonly {
  filtre: Exclude<FiltreDesConversations, "toutes">;
  nom: string;
  precision?: string;
  trouvees: (nombre: number) => string;
}[] = [
  { filtre: "nonLues", nom: "Non lus", trouvees: (nombre) => compter(nombre, "conversation non lue", "conversations non lues") },
  { filtre: "suivies", nom: "Suivis", trouvees: (nombre) => compter(nombre, "conversation suivie", "conversations suivies") },
  {
    filtre: "sansReponse",
    nom: "Sans réponse",
    precision: "de ma part depuis 3 jours",
    trouvees: (nombre) => `${compter(nombre, "conversation")} sans réponse de ma part depuis 3 jours`,
  },
];
