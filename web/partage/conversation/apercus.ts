import { useQuery } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { type Message } from "./conversation";
import { lienDe } from "./pieces";

/** The longest side of a preview, in pixels of the screen: twice what it is shown in. */
const COTE = 480;

/** How long previews are kept after one left the conversation, in milliseconds. */
const GARDEE = 30 * 60_000;

/** A picture in small, made here from the file itself: one link and one file, asked for once. The file is not kept. */
export function useApercu(conversation: string, message: Message, piece: string, utile: boolean) {
  return useQuery({
    queryKey: cles.apercu(conversation, piece),
    queryFn: async () => {
      const { url } = await lienDe(conversation, message, piece, "apercu");
      const image = new Image();
      image.src = url;
      await image.decode();
      return reduire(image);
    },
    enabled: utile,
    retry: false,
    staleTime: Infinity,
    gcTime: GARDEE,
    refetchOnWindowFocus: false,
  });
}

function reduire(image: HTMLImageElement): HTMLCanvasElement {
  const echelle = Math.min(1, COTE / Math.max(image.naturalWidth, image.naturalHeight));
  const toile = document.createElement("canvas");
  toile.width = Math.max(1, Math.round(image.naturalWidth * echelle));
  toile.height = Math.max(1, Math.round(image.naturalHeight * echelle));
  toile.getContext("2d")?.drawImage(image, 0, 0, toile.width, toile.height);
  return toile;
}
