import { Fragment } from "react";
import { TexteMarque } from "@partage/ui/TexteMarque";

/** Without marks of direction: what a link shows is read in the order in which it leads. */
const ADRESSE = /(https?:\/\/[^\s<>"\u202A-\u202E\u2066-\u2069]+)/iu;
const PONCTUATION = /[.,;:!?)\]}'’»]$/u;
const OUVRANTES: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

interface Props {
  texte: string;
  /** What a search looked for: it is marked. */
  cherche?: string | undefined;
}

/** A text in which web addresses can be followed. */
export function TexteAvecLiens({ texte, cherche = "" }: Props) {
  return decouper(texte).map(({ partie, adresse }, rang) =>
    adresse ? (
      // oxlint-disable-next-line react/no-array-index-key -- parts of one text never move
      <a key={rang} href={partie} target="_blank" rel="noopener noreferrer">
        <TexteMarque texte={partie} cherche={cherche} />
        <span className="lecteur"> (nouvelle fenêtre)</span>
      </a>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- parts of one text never move
      <Fragment key={rang}>
        <TexteMarque texte={partie} cherche={cherche} />
      </Fragment>
    ),
  );
}

function decouper(texte: string): { partie: string; adresse: boolean }[] {
  return texte.split(ADRESSE).flatMap((partie, rang) => {
    if (rang % 2 === 0) return { partie, adresse: false };
    const adresse = sansPonctuation(partie);
    return adresse.endsWith("//")
      ? { partie, adresse: false }
      : [
          { partie: adresse, adresse: true },
          { partie: partie.slice(adresse.length), adresse: false },
        ];
  });
}

/** An address without what belongs to the sentence around it; a bracket that it opened is its own. */
function sansPonctuation(adresse: string): string {
  let fin = adresse;
  for (let signe = PONCTUATION.exec(fin)?.[0]; signe !== undefined; signe = PONCTUATION.exec(fin)?.[0]) {
    const ouvrante = OUVRANTES[signe];
    if (ouvrante && fin.split(ouvrante).length >= fin.split(signe).length) break;
    fin = fin.slice(0, -1);
  }
  return fin;
}
