import { Fragment } from "react";
import { situer } from "@partage/format/texte";

/** A text in which the words that were looked for stand out. */
export function TexteMarque({ texte, cherche }: { texte: string; cherche: string }) {
  if (cherche === "") return texte;
  const places = situer(texte, cherche);
  return (
    <>
      {places.map(([debut, fin], rang) => (
        <Fragment key={debut}>
          {texte.slice(places[rang - 1]?.[1] ?? 0, debut)}
          <mark>{texte.slice(debut, fin)}</mark>
        </Fragment>
      ))}
      {texte.slice(places.at(-1)?.[1] ?? 0)}
    </>
  );
}
