import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const hote = process.env.CEJ_HOTE ?? "http://127.0.0.1:7071";

/** What only lists of choices use. Bundled packages import more of it than they run. */
const DES_LISTES =
  /react-(aria|stately).*\/(collections|selection|menu|listbox|list)\/|[Pp]opover|[Cc]ollection|OverlayPosition|calculatePosition/;

/** Whether a module is there before any page is fetched: some chain of plain imports leads to it from the entry. */
function estDuPremierEcran(id: string, lire: (id: string) => { isEntry: boolean; importers: readonly string[] } | null): boolean {
  if (DES_LISTES.test(id)) return false;
  const vus = new Set([id]);
  for (const module of vus) {
    const info = lire(module);
    if (info?.isEntry) return true;
    for (const importeur of info?.importers ?? []) vus.add(importeur);
  }
  return false;
}

/** The last three years: agencies have managed browsers. Stylesheets and scripts are written for the newest and built for these. */
const NAVIGATEURS = ["chrome120", "firefox115", "safari16.4"];

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": new URL("src", import.meta.url).pathname } },
  css: { transformer: "lightningcss" },
  build: {
    target: NAVIGATEURS,
    // An inlined file is a data: address, which the content security policy allows to images only.
    assetsInlineLimit: 0,
    manifest: true,
    // All of it is smaller than a request.
    cssCodeSplit: false,
    rolldownOptions: {
      // What several pages share is two files, not thirteen: requests cost more than bytes here. What the first screen does not need
      // waits for the first page that does.
      output: {
        codeSplitting: {
          groups: [
            // The bundler's own few functions are no request of their own.
            { name: "socle", test: /rolldown[\\/]runtime/, priority: 3 },
            {
              name: (id, modules) => (estDuPremierEcran(id, (autre) => modules.getModuleInfo(autre)) ? "socle" : null),
              minShareCount: 2,
              priority: 2,
            },
            { name: "ecrans", minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    host: "127.0.0.1",
    port: 5173,
    proxy: { "/api": hote, "/identite": hote, "/dev": hote, "/client": { target: hote, ws: true } },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/test/setup.ts"],
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 30_000,
  },
});
