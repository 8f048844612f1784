// Prints what the first screen after sign-in costs, and fails over the budget (gzip, a production build).
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const BUDGETS = { js: 180 * 1024, css: 30 * 1024 };
const FIRST_SCREEN = "index.html";

const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const gzip = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

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
files.css.add(manifest["style.css"].file);

let over = false;
for (const kind of ["js", "css"]) {
  const size = [...files[kind]].reduce((sum, file) => sum + gzip(file), 0);
  over ||= size > BUDGETS[kind];
  console.log(
    `Initial ${kind.toUpperCase()}: ${(size / 1024).toFixed(1)} KB gzip of ${BUDGETS[kind] / 1024} KB, ${files[kind].size} files`,
  );
}
if (over) {
  console.error("The first screen is over its budget.");
  process.exit(1);
}
