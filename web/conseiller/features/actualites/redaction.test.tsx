import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { apercuDe, versHtml, versTexte } from "./redaction";

const TEXTE = `## Club utilisateurs

Rejoignez-nous **jeudi**,
à *distance* : [inscription](https://exemple.example/club?a=1&b=2).

- un
- deux

1. premier
2. second

> Une citation

---

### Fin <3`;

const HTML =
  "<h3>Club utilisateurs</h3>" +
  '<p>Rejoignez-nous <strong>jeudi</strong>,<br>à <em>distance</em> : <a href="https://exemple.example/club?a=1&amp;b=2">inscription</a>.</p>' +
  "<ul><li>un</li><li>deux</li></ul><ol><li>premier</li><li>second</li></ol><blockquote>Une citation</blockquote><hr><h4>Fin &lt;3</h4>";

describe("what news are written in", () => {
  it("becomes the HTML that the service takes, and comes back as it was written", () => {
    expect(versHtml(TEXTE)).toBe(HTML);
    expect(versTexte(HTML)).toBe(TEXTE);
    expect(versTexte('<p>Voir <a href="https://a.example" target="_blank" rel="noopener">ici</a></p>')).toBe(
      "Voir [ici](https://a.example)",
    );
  });

  it.each(["<p>Un <u>souligné</u></p>", "Sans paragraphe", "<ul><li>un<ul><li>dedans</li></ul></li></ul>"])(
    "says when it cannot say a content: %s",
    (html) => expect(versTexte(html)).toBeUndefined(),
  );

  it("shows nothing that the service would take away", () => {
    const { container } = render(
      <div>{apercuDe('<p onclick="x()">Bon<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:x">jour</a></p>')}</div>,
    );
    expect(container.querySelector("script, img")).toBeNull();
    expect(container.querySelector("a")?.hasAttribute("href")).toBe(false);
    expect(container.querySelector("p")?.hasAttribute("onclick")).toBe(false);
  });
});
