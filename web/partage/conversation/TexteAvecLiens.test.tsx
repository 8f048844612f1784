import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { TexteAvecLiens } from "./TexteAvecLiens";

describe("a text with addresses", () => {
  it("makes links of them, without the punctuation behind", () => {
    const { container } = render(<TexteAvecLiens texte="Voir https://a.example/x?y=1, puis (http://b.example)." />);
    expect(screen.getAllByRole("link").map((lien) => lien.getAttribute("href"))).toEqual(["https://a.example/x?y=1", "http://b.example"]);
    expect(container.textContent.replaceAll(" (nouvelle fenêtre)", "")).toBe("Voir https://a.example/x?y=1, puis (http://b.example).");
  });

  it.each([
    ["https://fr.example/wiki/Nice_(Alpes)", "https://fr.example/wiki/Nice_(Alpes)"],
    ["(voir https://fr.example/wiki/Nice_(Alpes)).", "https://fr.example/wiki/Nice_(Alpes)"],
    ["[https://a.example/x[1]]", "https://a.example/x[1]"],
    ["(https://a.example/x)", "https://a.example/x"],
    ["« https://a.example/x ! »", "https://a.example/x"],
  ])("keeps a bracket that the address opened: %s", (texte, adresse) => {
    const { container } = render(<TexteAvecLiens texte={texte} />);
    expect(screen.getByRole("link").getAttribute("href")).toBe(adresse);
    expect(container.textContent.replaceAll(" (nouvelle fenêtre)", "")).toBe(texte);
  });

  it("marks what was looked for, in an address too", () => {
    const { container } = render(<TexteAvecLiens texte="Éclair : https://a.example/eclair" cherche="eclair" />);
    expect([...container.querySelectorAll("mark")].map((marque) => marque.textContent)).toEqual(["Éclair", "eclair"]);
    expect(screen.getByRole("link").getAttribute("href")).toBe("https://a.example/eclair");
  });

  it("underlines the address and no space behind it", () => {
    render(<TexteAvecLiens texte="https://a.example puis" />);
    const [vu, dit] = [...screen.getByRole("link").childNodes].map((noeud) => noeud.textContent);
    expect([vu, dit]).toEqual(["https://a.example", " (nouvelle fenêtre)"]);
  });

  it("gives the other page no hold on this one", () => {
    render(<TexteAvecLiens texte="https://a.example" />);
    const lien = screen.getByRole("link");
    expect([lien.textContent, lien.getAttribute("rel")]).toEqual(["https://a.example (nouvelle fenêtre)", "noopener noreferrer"]);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "<img src=x onerror=alert(1)>"])("makes no link and no markup of %s", (texte) => {
    const { container } = render(<TexteAvecLiens texte={texte} />);
    expect(screen.queryByRole("link")).toBeNull();
    expect(container.querySelector("img")).toBeNull();
    expect(container.textContent).toBe(texte);
  });
});
