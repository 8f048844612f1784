import { Fragment } from "react";

const ADRESSE = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’»])/giu;

/** A text in which web addresses can be followed. */
export function TexteAvecLiens({ texte }: { texte: string }) {
  return texte.split(ADRESSE).map((partie, rang) =>
    rang % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- parts of one text never move
      <a key={rang} href={partie} target="_blank" rel="noopener noreferrer">
        {partie} <span className="lecteur">(nouvelle fenêtre)</span>
      </a>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- parts of one text never move
      <Fragment key={rang}>{partie}</Fragment>
    ),
  );
}
