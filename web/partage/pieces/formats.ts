import { MESSAGES } from "@partage/api/refus";

/** The API's own bounds: `PieceJointe` in the domain. */
const TAILLE_MAXIMALE = 5 * 1024 * 1024;
export const PIECES_PAR_MESSAGE = 5;

/** By extension, which is what the API compares the content to; some systems give files no type of their own. */
const TYPES: Readonly<Record<string, string>> = { pdf: "application/pdf", jpg: "image/jpeg", jpeg: "image/jpeg", png: "image/png" };

/** What a file chooser offers. */
export const EXTENSIONS = Object.keys(TYPES)
  .map((extension) => `.${extension}`)
  .join(",");

/** The guide's line. */
export const FORMATS_ACCEPTES = "Formats acceptés de pièce jointe : .PDF, .JPG, .JPEG, .PNG (5\u00A0Mo maximum)";

/** The media type that a name announces; undefined when it is not accepted. */
export const typeDe = (nom: string): string | undefined => TYPES[nom.split(".").at(-1)?.toLowerCase() ?? ""];

/** Why a file need not even leave the machine; the API looks again, closer. */
export function refusDe({ name, size }: { name: string; size: number }): string | undefined {
  if (!name.includes(".") || !typeDe(name)) return MESSAGES["piece-type-refuse"];
  if (size > TAILLE_MAXIMALE) return MESSAGES["piece-trop-volumineuse"];
  return size === 0 ? MESSAGES["piece-vide"] : undefined;
}

const nombre = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

/** "820 octets", "12 Ko", "4,8 Mo". */
function formaterTaille(octets: number): string {
  if (octets < 1024) return `${octets} octets`;
  return octets < 1024 * 1024 ? `${Math.round(octets / 1024)} Ko` : `${nombre.format(octets / 1024 / 1024)} Mo`;
}

/** "PDF · 12 Ko" */
export const formatEtTaille = (nom: string, taille: number) => `${nom.split(".").at(-1)?.toUpperCase()} · ${formaterTaille(taille)}`;
