import { situer } from "@partage/format/texte";

/** What a message that was found says: its text and the names of its files. */
export const extraitDe = (message: { texte: string; pieces?: readonly string[] | null }) =>
  [message.texte, ...(message.pieces ?? [])].filter(Boolean).join(" · ");

/** How much of a text is shown before the first word that was found, in characters. */
const AVANT = 40;

/** A long text from a little before what was found in it. */
export function autour(texte: string, cherche: string): string {
  const debut = (situer(texte, cherche)[0]?.[0] ?? 0) - AVANT;
  return debut <= 0 ? texte : `…${texte.slice(texte.indexOf(" ", debut) + 1 || debut).replace(/^[^\p{L}\p{N}]+/u, "")}`;
}
