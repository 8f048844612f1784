import { describe, expect, it } from "vitest";
import { initialesDe, teinteDe } from "@partage/format/texte";
import { sources } from "@partage/test/sources";

const tokens = sources(/theme\/tokens\.css$/)[0]?.texte ?? "";

/** A colour of the theme, in the light and in the dark. */
function couleurs(nom: string): [string, string] {
  const trouvee = new RegExp(`--${nom}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, "u").exec(tokens);
  return [trouvee?.[1] ?? "", trouvee?.[2] ?? ""];
}

function luminance(couleur: string): number {
  const [rouge = 0, vert = 0, bleu = 0] = [1, 3, 5].map((debut) => {
    const part = Number.parseInt(couleur.slice(debut, debut + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * rouge + 0.7152 * vert + 0.0722 * bleu;
}

function contraste(une: string, autre: string): number {
  const [sombre = 0, claire = 0] = [luminance(une), luminance(autre)].toSorted((a, b) => a - b);
  return (claire + 0.05) / (sombre + 0.05);
}

describe("the disc of a person", () => {
  it.each([1, 2, 3, 4, 5, 6])("can be read in both themes: colour %i", (teinte) => {
    for (const theme of [0, 1] as const)
      expect(contraste(couleurs(`disque-${teinte}`)[theme], couleurs("sur-disque")[theme])).toBeGreaterThanOrEqual(4.5);
  });

  it("has the same one of the six colours at each look, and two letters", () => {
    const teintes = Array.from({ length: 200 }, (_, rang) => teinteDe(`01a22db5-7ed6-7c7f-885b-0603cd10e${rang}`));
    expect([...new Set(teintes)].toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(initialesDe({ prenom: "élodie", nom: "N’Diaye" })).toBe("ÉN");
  });
});
