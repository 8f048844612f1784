import { defineConfig } from "vitest/config";
import { commun, estDuPremierEcran, ici, serveur } from "./vite.commun";

/** What only lists of choices use. Bundled packages import more of it than they run. */
const DES_LISTES =
  /react-(aria|stately).*\/(collections|selection|menu|listbox|list)\/|[Pp]opover|[Cc]ollection|OverlayPosition|calculatePosition/;

/** The counsellors' application, at the root of the site, and the tests of the whole package. */
export default defineConfig({
  ...commun,
  publicDir: ici("public"),
  // Its session is gone with the page: what keeps one on the device is not even built in.
  define: { "import.meta.env.VITE_SESSION": JSON.stringify("page") },
  build: {
    ...commun.build,
    outDir: ici("dist"),
    rolldownOptions: {
      ...commun.build.rolldownOptions,
      // What several pages share is two files, not thirteen: requests cost more than bytes here. What the first screen does not need
      // waits for the first page that does.
      output: {
        codeSplitting: {
          groups: [
            // The bundler's own few functions are no request of their own.
            { name: "socle", test: /rolldown[\\/]runtime/, priority: 3 },
            {
              name: (id, modules) =>
                !DES_LISTES.test(id) && estDuPremierEcran(id, (autre) => modules.getModuleInfo(autre)) ? "socle" : null,
              minShareCount: 2,
              priority: 2,
            },
            { name: "ecrans", minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: serveur(5173),
  test: {
    environment: "jsdom",
    setupFiles: ["partage/test/setup.ts"],
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 30_000,
  },
});
