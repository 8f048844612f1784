// Prints what the first screen of each application costs, and fails over its budget (gzip, a production build).
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Kilobytes of the first load, by kind of file or all together. */
const APPLICATIONS = [
  { name: "Counsellors", folder: "../dist/", budgets: { js: 180, css: 30 } },
  { name: "Young people", folder: "../dist/jeune/", budgets: { all: 130 } },
];
const FIRST_SCREEN = "index.html";

let over = false;
for (const { name, folder, budgets } of APPLICATIONS) {
  const sizes = firstLoad(new URL(folder, import.meta.url));
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
function firstLoad(dist) {
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
  // One stylesheet for all screens, where they are not split.
  if (manifest["style.css"]) files.css.add(manifest["style.css"].file);
  const weigh = (names) => ({
    bytes: [...names].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length, 0),
    files: names.size,
  });
  return { js: weigh(files.js), css: weigh(files.css), all: weigh(new Set([...files.js, ...files.css])) };
}
