import type { Schema } from "@partage/api/client";

/** The last message as a line of the list shows it: who, then what. */
export function extraitDe(apercu: Schema<"ApercuResponse">, prenom: string): string {
  const qui = apercu.de === "conseiller" ? "Vous : " : apercu.de === "beneficiaire" ? `${prenom} : ` : "";
  return qui + (apercu.extrait || SANS_TEXTE[apercu.type] || "Message supprimé");
}

const SANS_TEXTE: Record<string, string> = {
  "piece-jointe": "Pièce jointe",
  offre: "Offre partagée",
  suggestion: "Recherche partagée",
};
