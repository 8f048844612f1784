import { parseSync } from "vite";

interface Noeud {
  type: string;
  [cle: string]: unknown;
}

/** Elements that are read within the sentence that they stand in. */
const DANS_LA_PHRASE = new Set(["a", "b", "bdi", "em", "Exterieur", "Link", "span", "strong"]);

const estNoeud = (valeur: unknown): valeur is Noeud => typeof valeur === "object" && valeur !== null && "type" in valeur;

const enfants = (noeud: Noeud): Noeud[] =>
  Object.values(noeud)
    .flatMap((valeur) => (Array.isArray(valeur) ? valeur : [valeur]))
    .filter(estNoeud);

/** What stands for something that only a run knows: one word. */
const INCONNU = "…";

/** The words of a literal or of a template; nothing when it is something else. */
function texteDe(noeud: Noeud): string | undefined {
  if (noeud.type === "Literal" && typeof noeud.value === "string") return noeud.value;
  if (noeud.type !== "TemplateLiteral") return undefined;
  return (noeud.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join(INCONNU);
}

/** The texts of a source as they are read: an element's with what is inside its sentence, and every other text of the program. */
export function textesDe(chemin: string, source: string): string[] {
  const textes: string[] = [];
  const lireElement = (noeud: Noeud): string => {
    let texte = "";
    for (const enfant of noeud.children as Noeud[]) {
      if (enfant.type === "JSXText") texte += (enfant.value as string).replaceAll(/\s+/g, " ");
      else if (enfant.type === "JSXExpressionContainer") {
        const dit = texteDe(enfant.expression as Noeud);
        texte += dit ?? INCONNU;
        if (dit === undefined) parcourir(enfant.expression as Noeud);
      } else if (enfant.type === "JSXElement") {
        const { name } = (enfant.openingElement as { name: { name?: string } }).name;
        parcourir(enfant.openingElement as Noeud);
        if (name !== undefined && DANS_LA_PHRASE.has(name)) texte += lireElement(enfant);
        else textes.push(lireElement(enfant));
      } else if (enfant.type === "JSXFragment") texte += lireElement(enfant);
    }
    return texte;
  };
  const parcourir = (noeud: Noeud) => {
    if (noeud.type === "ImportDeclaration") return;
    if (noeud.type === "JSXElement") {
      parcourir(noeud.openingElement as Noeud);
      textes.push(lireElement(noeud));
      return;
    }
    if (noeud.type === "JSXFragment") {
      textes.push(lireElement(noeud));
      return;
    }
    const dit = texteDe(noeud);
    if (dit !== undefined) textes.push(dit);
    enfants(noeud).forEach(parcourir);
  };
  parcourir(parseSync(chemin, source).program as unknown as Noeud);
  return textes;
}

/** The sentences of a text, without the blanks around them. */
export const phrasesDe = (texte: string) =>
  texte
    .split(/(?<=[.!?])\s+/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => /\p{L}/u.test(phrase));

/** Words as one counts them: what an apostrophe joins is one, a sign alone is none. */
export const motsDe = (phrase: string) => phrase.split(/\s+/u).filter((mot) => /[\p{L}\p{N}…]/u.test(mot)).length;
