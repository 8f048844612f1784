// Fails when the build holds what a browser of the last three years (vite.config.ts) does not know and nothing stands in for.
import { readdirSync, readFileSync } from "node:fs";

/** What to look for, by the kind of file, and which of the oldest browsers lacks it. */
const TOO_NEW = {
  css: {
    "light-dark(": "Chrome 123, Firefox 120, Safari 17.5",
    ":has(": "Firefox 121",
    "field-sizing": "Chrome 123, no Firefox of 2024, Safari 26",
    "@starting-style": "Firefox 129, Safari 17.5",
    "@scope": "Safari 17.4, Firefox 128",
    "@property": "Firefox 128",
    "anchor-name": "Chrome 125, Safari 26",
    "(from ": "relative colours: Firefox 128, Safari 18",
  },
  js: {
    withResolvers: "Firefox 121, Safari 17.4",
    groupBy: "Firefox 119, Safari 17.4",
    fromAsync: "Chrome 121",
    "AbortSignal.any": "Firefox 124, Safari 17.4",
    "URL.canParse": "Safari 17",
    "URL.parse": "Chrome 126, Firefox 126",
    "Iterator.from": "Chrome 122, Firefox 131",
    isWellFormed: "Firefox 119",
    "RegExp.escape": "all of them",
  },
};

const faults = ["../dist/assets/", "../dist/jeune/assets/"].flatMap((folder) => {
  const assets = new URL(folder, import.meta.url);
  return readdirSync(assets).flatMap((file) => {
    const text = readFileSync(new URL(file, assets), "utf8");
    return Object.entries(TOO_NEW[file.split(".").at(-1)] ?? {})
      .filter(([feature]) => text.includes(feature))
      .map(([feature, since]) => `${folder}${file}: ${feature} (${since})`);
  });
});
if (faults.length > 0) {
  console.error(`Too new for the browsers that are built for:\n${faults.join("\n")}`);
  process.exit(1);
}
console.log("Nothing in the build is too new for Chrome 120, Firefox ESR 115 and Safari 16.4.");
