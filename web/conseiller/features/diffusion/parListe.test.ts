import { expect, it } from "vitest";
import type { Envoi } from "./api/envois";
import { parListe } from "./parListe";

const envoi = (id: string, listes: string[], destinataires: number) =>
  ({
    id,
    listes: listes.map((liste) => ({ id: liste, titre: `Liste ${liste}` })),
    resultats: Array.from({ length: destinataires }, (_, rang) => ({ id: String(rang) })),
  }) as unknown as Envoi;

it("shows sends by list, then those without one, and leaves out what went to a single person", () => {
  const groupes = parListe([envoi("4", [], 1), envoi("3", ["B"], 1), envoi("2", ["A", "B"], 3), envoi("1", [], 2), envoi("0", ["A"], 2)]);
  expect(groupes.map(({ titre, envois }) => [titre, envois.map(({ id }) => id)])).toEqual([
    ["Liste B", ["3", "2"]],
    ["Liste A", ["2", "0"]],
    ["Plusieurs bénéficiaires, sans liste", ["1"]],
  ]);
});
