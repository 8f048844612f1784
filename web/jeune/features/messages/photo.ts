import { typeDe } from "@partage/pieces/formats";

/** The longest side of a photo that was made smaller, in pixels: a page of a letter can still be read. */
const COTE = 2048;

const QUALITE = 0.85;

/** Beyond it a photo cannot leave as it is, in bytes: what the service takes. */
const TAILLE_MAXIMALE = 5 * 1024 * 1024;

const estUnePhoto = ({ type, name }: File) => type.startsWith("image/") || /\.(heic|heif|webp)$/iu.test(name);

/**
 * A photo as the service takes it: smaller when that was asked for or when it is too large, and a JPEG when its own format is not taken.
 * What this browser cannot read stays as it is, and is refused with its reason.
 */
export async function preparerUnePhoto(fichier: File, reduire: boolean): Promise<File> {
  const acceptee = typeDe(fichier.name) !== undefined;
  if (!estUnePhoto(fichier) || (acceptee && !reduire && fichier.size <= TAILLE_MAXIMALE)) return fichier;
  try {
    const image = await createImageBitmap(fichier);
    const echelle = Math.min(1, COTE / Math.max(image.width, image.height));
    const toile = document.createElement("canvas");
    toile.width = Math.max(1, Math.round(image.width * echelle));
    toile.height = Math.max(1, Math.round(image.height * echelle));
    toile.getContext("2d")?.drawImage(image, 0, 0, toile.width, toile.height);
    image.close();
    const jpeg = await new Promise<Blob | null>((resoudre) => toile.toBlob(resoudre, "image/jpeg", QUALITE));
    // One that was small already only loses by it.
    if (!jpeg || (acceptee && jpeg.size >= fichier.size)) return fichier;
    return new File([jpeg], `${fichier.name.replace(/\.[^.]*$/u, "")}.jpg`, { type: "image/jpeg" });
  } catch {
    return fichier;
  }
}
