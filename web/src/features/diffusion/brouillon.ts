import { AUCUN_DESTINATAIRE, type Destinataires } from "@/shared/destinataires/destinataires";

export interface Brouillon {
  texte: string;
  destinataires: Destinataires;
}

const CLE = "cej.brouillon-multi-destinataires";
const CLE_DE_L_ENVOI = `${CLE}.cle`;

export const BROUILLON_VIDE: Brouillon = { texte: "", destinataires: AUCUN_DESTINATAIRE };

/** What was begun, for as long as the tab lives; a sign-out empties it. */
export function lireBrouillon(): Brouillon {
  const garde = sessionStorage.getItem(CLE);
  return garde ? (JSON.parse(garde) as Brouillon) : BROUILLON_VIDE;
}

export const noterBrouillon = (brouillon: Brouillon) => sessionStorage.setItem(CLE, JSON.stringify(brouillon));

export function oublierBrouillon() {
  sessionStorage.removeItem(CLE);
  sessionStorage.removeItem(CLE_DE_L_ENVOI);
}

/** One idempotency key for one content, kept with the draft: sent again after a cut, or a reload, it still arrives once. */
export function cleDeLEnvoi(contenu: unknown): string {
  const pour = JSON.stringify(contenu);
  const connue = JSON.parse(sessionStorage.getItem(CLE_DE_L_ENVOI) ?? "{}") as { pour?: string; valeur?: string };
  if (connue.pour === pour && connue.valeur) return connue.valeur;
  const valeur = crypto.randomUUID();
  sessionStorage.setItem(CLE_DE_L_ENVOI, JSON.stringify({ pour, valeur }));
  return valeur;
}
