import type { Schema } from "@partage/api/client";

/** The address of an offer's page. */
export const cheminDOffre = ({ type, id }: { type: string; id: string }) => `/offres/${type}/${encodeURIComponent(id)}`;

/** Where one applies, when it is on the web; the sources write other things there too. */
export const adressePourPostuler = (postuler: string | null | undefined) =>
  postuler && /^https?:\/\//u.test(postuler) ? postuler : undefined;

/** The address of a search that someone saved: its criteria by the API's names, and what its title says of the place and the métier. */
export function cheminDeRecherche({ criteres, titre }: Pick<Schema<"RechercheResponse">, "criteres" | "titre">): string {
  const parametres = new URLSearchParams(
    Object.entries(criteres).flatMap(([nom, valeur]) =>
      valeur === null || valeur === undefined || valeur === false ? [] : [[nom, String(valeur)]],
    ),
  );
  // "Boulangerie à Nice": codes have their names in the title, while nobody has named it otherwise.
  const [objet, lieu] = titre.split(/ à (?=[^à]*$)/u);
  if (lieu && (criteres.commune || criteres.departement)) parametres.set("lieu", lieu);
  if (lieu && objet && criteres.metier) parametres.set("nomDuMetier", objet);
  return `/offres?${parametres.toString()}`;
}
