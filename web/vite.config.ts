import { defineConfig } from "vitest/config";
import { commun, estDuPremierEcran, estImporte, ici, serveur } from "./vite.commun";
import { APPLICATION, pageDeConnexion } from "./vite.connexion";

/** What only lists of choices use. Bundled packages import more of it than they run. */
const DES_LISTES =
  /react-(aria|stately).*\/(collections|selection|menu|listbox|list)\/|[Pp]opover|[Cc]ollection|OverlayPosition|calculatePosition/;

/** What comes right after the first screen, and all that it imports besides. */
const ECOUTE = ici("conseiller/features/messagerie/TempsReel.tsx");

/** The counsellors' application, at the root of the site, and the tests of the whole package. */
export default defineConfig({
  ...commun,
  plugins: [...commun.plugins, pageDeConnexion()],
  publicDir: ici("public"),
  // Its session is gone with the page: what keeps one on the device is not even built in.
  define: { "import.meta.env.VITE_SESSION": JSON.stringify("page") },
  build: {
    ...commun.build,
    outDir: ici("dist"),
    rolldownOptions: {
      ...commun.build.rolldownOptions,
      // Requests cost more than bytes here. What decides who is there is one file, the application and what its pages share with it another;
      // what the first screen does not need waits for the first page that does.
      output: {
        codeSplitting: {
          groups: [
            {
              name: (id, modules) =>
                id.includes("rolldown/runtime") || estDuPremierEcran(id, (autre) => modules.getModuleInfo(autre)) ? "entree" : null,
              priority: 4,
            },
            {
              name: (id, modules) =>
                !DES_LISTES.test(id) &&
                estImporte(
                  id,
                  (autre) => modules.getModuleInfo(autre),
                  (module) => module === APPLICATION,
                )
                  ? "socle"
                  : null,
              priority: 3,
            },
            {
              name: (id, modules) =>
                estImporte(
                  id,
                  (autre) => modules.getModuleInfo(autre),
                  (module) => module === ECOUTE,
                )
                  ? "ecoute"
                  : null,
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
