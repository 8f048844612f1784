// Checks every *.html of a folder: pages as the browser has written them, after React.
//   node tools/html/check.mjs folder     Prints a line a fault, each of them once with the pages that have it; exit code 1 when there is one.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const valider = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:standard"],
    rules: {
      // How a browser writes: booleans with a value, blanks as they come.
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "no-trailing-whitespace": "off",
      // Taste, not validity: React's ids, heights of bars, elements that scroll and have a name and a role.
      "valid-id": ["error", { relaxed: true }],
      "no-inline-style": "off",
      "prefer-native-element": "off",
      "long-title": "off",
      // ARIA lets a list have a name; screen readers say it.
      "aria-label-misuse": ["error", { allowAnyNamable: true }],
      // What has a type of its own in React's markup: react-aria writes it on its buttons, and a <summary> has none.
      "no-implicit-button-type": "off",
    },
  }),
);

const [dossier] = process.argv.slice(2);
const fautes = new Map();
const pages = readdirSync(dossier).filter((nom) => nom.endsWith(".html"));
for (const page of pages) {
  const { results } = await valider.validateString(readFileSync(join(dossier, page), "utf8"));
  for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
    const faute = `${ruleId}: ${message} (${selector ?? "?"})`;
    fautes.set(faute, [...(fautes.get(faute) ?? []), page]);
  }
}
for (const [faute, ou] of fautes) console.log(`${faute}: ${ou.slice(0, 3).join(", ")}`);
console.log(`${pages.length} pages, ${fautes.size} faults`);
process.exitCode = fautes.size > 0 ? 1 : 0;
