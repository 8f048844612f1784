import { useEffect, useRef } from "react";
import { IconeDePiece } from "@partage/pieces/PiecesJointes";
import { useVu } from "@partage/ui/useVu";
import type { Message } from "./conversation";
import { useApercu } from "./apercus";
import styles from "./PiecesDuMessage.module.css";

interface Props {
  conversation: string;
  message: Message;
  piece: string;
  nom: string;
}

/** A picture in small, once it is on screen; its frame has its size from the start, so that nothing moves when it comes. */
export function Apercu({ conversation, message, piece, nom }: Props) {
  const cadre = useRef<HTMLSpanElement>(null);
  const toile = useRef<HTMLCanvasElement>(null);
  const { data: vignette } = useApercu(conversation, message, piece, useVu(cadre));
  useEffect(() => {
    if (!vignette || !toile.current) return;
    toile.current.width = vignette.width;
    toile.current.height = vignette.height;
    toile.current.getContext("2d")?.drawImage(vignette, 0, 0);
  }, [vignette]);
  return (
    <span ref={cadre} className={styles.apercu}>
      {vignette ? (
        <canvas ref={toile} role="img" aria-label={`Aperçu de ${nom}`} className={styles.vignette} />
      ) : (
        <IconeDePiece nom={nom} className={styles.icone} />
      )}
    </span>
  );
}
