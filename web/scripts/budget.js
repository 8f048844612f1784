// Prints what the first screen of each application costs, and fails over its budget (gzip, a production build).
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/**
 * Kilobytes of the first load, by kind of file or all together. `later`: what the first file of a page asks for itself before anything is shown.
 */
const SITE = "../dist/";
const PAGES = [
  { name: "Counsellors", folder: SITE, later: [/^_socle-/], budgets: { js: 180, css: 30 } },
  // What leads to the provider included, though it only comes with the press.
  { name: "Counsellors, signed out", folder: SITE, later: [/\/connexion\.ts$/, /\/redirection\.ts$/], budgets: { js: 60 } },
  { name: "Young people", folder: "../dist/jeune/", later: [], budgets: { all: 130 } },
];
const FIRST_SCREEN = "index.html";

let over = false;
for (const { name, folder, later, budgets } of PAGES) {
  const sizes = firstLoad(new URL(folder, import.meta.url), later);
  for (const [kind, budget] of Object.entries(budgets)) {
    const { bytes, files } = sizes[kind];
    over ||= bytes > budget * 1024;
    console.log(`${name}, initial ${kind.toUpperCase()}: ${(bytes / 1024).toFixed(1)} KB gzip of ${budget} KB, ${files} files`);
  }
}
if (over) {
  console.error("A first screen is over its budget.");
  process.exit(1);
}

/** What the page fetches before anything is shown. */
function firstLoad(dist, later) {
  const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
  const seen = new Set();
  const files = { js: new Set(), css: new Set() };
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is not in the manifest: what is the first screen now?`);
    files.js.add(chunk.file);
    for (const css of chunk.css ?? []) files.css.add(css);
    for (const next of chunk.imports ?? []) visit(next);
  };
  visit(FIRST_SCREEN);
  for (const pattern of later) {
    const key = manifest[FIRST_SCREEN].dynamicImports?.find((name) => pattern.test(name));
    if (!key) throw new Error(`The first file of ${FIRST_SCREEN} asks for nothing like ${pattern}: what is the first screen now?`);
    visit(key);
  }
  // One stylesheet for all screens, where they are not split.
  if (manifest["style.css"]) files.css.add(manifest["style.css"].file);
  const weigh = (names) => ({
    bytes: [...names].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length, 0),
    files: names.size,
  });
  return { js: weigh(files.js), css: weigh(files.css), all: weigh(new Set([...files.js, ...files.css])) };
}
