import { createElement, type ReactNode } from "react";

/** What news are written in, as the field's help says it. */
export const AIDE =
  "Une ligne vide sépare deux paragraphes. ## Sous-titre, - liste, 1. liste numérotée, > citation, **gras**, *italique*, [texte](https://adresse).";

const echapper = (texte: string) =>
  texte.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function ligne(texte: string): string {
  return echapper(texte)
    .replaceAll(/\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/gu, '<a href="$2">$1</a>')
    .replaceAll(/\*\*(.+?)\*\*/gu, "<strong>$1</strong>")
    .replaceAll(/\*(.+?)\*/gu, "<em>$1</em>");
}

/** The blocks of which every line begins alike, and what becomes of them. */
const BLOCS: readonly { motif: RegExp; html: (lignes: string[]) => string }[] = [
  { motif: /^### (?=.)/u, html: (lignes) => lignes.map((une) => `<h4>${une}</h4>`).join("") },
  { motif: /^## (?=.)/u, html: (lignes) => lignes.map((une) => `<h3>${une}</h3>`).join("") },
  { motif: /^- (?=.)/u, html: (lignes) => `<ul>${lignes.map((une) => `<li>${une}</li>`).join("")}</ul>` },
  { motif: /^\d+\. (?=.)/u, html: (lignes) => `<ol>${lignes.map((une) => `<li>${une}</li>`).join("")}</ol>` },
  { motif: /^> (?=.)/u, html: (lignes) => `<blockquote>${lignes.join("<br>")}</blockquote>` },
  { motif: /^---$/u, html: () => "<hr>" },
];

/** What was written, as the service keeps it; it cleans it once more. */
export function versHtml(texte: string): string {
  return texte
    .replaceAll("\r\n", "\n")
    .split(/\n\s*\n/u)
    .map((bloc) => bloc.trim().split("\n"))
    .filter((lignes) => lignes.join("") !== "")
    .map((lignes) => {
      const bloc = BLOCS.find(({ motif }) => lignes.every((une) => motif.test(une)));
      return bloc ? bloc.html(lignes.map((une) => ligne(une.replace(bloc.motif, "")))) : `<p>${lignes.map(ligne).join("<br>")}</p>`;
    })
    .join("");
}

/** What the service lets through. */
const PERMISES = new Set(
  ["p", "br", "strong", "b", "em", "i", "u", "s", "ul", "ol", "li", "h3", "h4", "blockquote", "hr", "a"].map((nom) => nom.toUpperCase()),
);

const lire = (html: string) => new DOMParser().parseFromString(html, "text/html").body;

/** The text that gives this content; undefined for one that was written otherwise and holds what the text cannot say. */
export function versTexte(html: string): string | undefined {
  const texte = [...lire(html).children].map(blocEnTexte).join("\n\n");
  return memeContenu(versHtml(texte), html) ? texte : undefined;
}

const lignesDe = (prefixe: (rang: number) => string, elements: readonly Element[]) =>
  elements.map((element, rang) => prefixe(rang) + enLigne(element)).join("\n");

function blocEnTexte(bloc: Element): string {
  switch (bloc.tagName) {
    case "UL":
      return lignesDe(() => "- ", [...bloc.children]);
    case "OL":
      return lignesDe((rang) => `${rang + 1}. `, [...bloc.children]);
    case "H3":
      return `## ${enLigne(bloc)}`;
    case "H4":
      return `### ${enLigne(bloc)}`;
    case "BLOCKQUOTE":
      return enLigne(bloc)
        .split("\n")
        .map((une) => `> ${une}`)
        .join("\n");
    case "HR":
      return "---";
    default:
      return enLigne(bloc);
  }
}

function enLigne(element: Element): string {
  return [...element.childNodes]
    .map((noeud) => {
      if (!(noeud instanceof Element)) return noeud.textContent ?? "";
      const dedans = enLigne(noeud);
      if (noeud.tagName === "BR") return "\n";
      if (noeud.tagName === "STRONG" || noeud.tagName === "B") return `**${dedans}**`;
      if (noeud.tagName === "EM" || noeud.tagName === "I") return `*${dedans}*`;
      return noeud.tagName === "A" ? `[${dedans}](${noeud.getAttribute("href") ?? ""})` : dedans;
    })
    .join("");
}

/** Whether two contents show the same. */
const memeContenu = (un: string, autre: string) => normaliser(un) === normaliser(autre);

/** What the service adds to links does not count, nor which of two names a tag has. */
function normaliser(html: string): string {
  const corps = lire(html);
  for (const lien of corps.querySelectorAll("a")) for (const nom of lien.getAttributeNames()) if (nom !== "href") lien.removeAttribute(nom);
  return corps.innerHTML
    .replaceAll(/<(\/?)b>/gu, "<$1strong>")
    .replaceAll(/<(\/?)i>/gu, "<$1em>")
    .replaceAll(/>\s+</gu, "><")
    .trim();
}

/** A content as it will be read, made of nothing but what the service lets through. */
export const apercuDe = (html: string): ReactNode => enfants(lire(html));

function enfants(element: Element): ReactNode[] {
  return [...element.childNodes].map((noeud, rang) => {
    if (!(noeud instanceof Element)) return noeud.textContent;
    if (!PERMISES.has(noeud.tagName)) return enfants(noeud);
    const href = noeud.getAttribute("href") ?? "";
    const lien = noeud.tagName === "A" && /^(https:|mailto:)/u.test(href);
    return createElement(
      noeud.tagName.toLowerCase(),
      { key: rang, ...(lien && { href, target: "_blank", rel: "noopener noreferrer" }) },
      ...(noeud.childNodes.length > 0 ? enfants(noeud) : []),
    );
  });
}
