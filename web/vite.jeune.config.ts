import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vite";
import { commun, estDuPremierEcran, ici, serveur } from "./vite.commun";

/** The young people's application, below /jeune/ of the same site, with a manifest and a service worker of its own. */
export default defineConfig({
  ...commun,
  base: "/jeune/",
  publicDir: ici("jeune/public"),
  // Its session outlives the page: it opens without a network.
  define: { "import.meta.env.VITE_SESSION": JSON.stringify("appareil") },
  build: {
    ...commun.build,
    outDir: ici("dist/jeune"),
    // The styles of a screen come with it: the device has all of them after the first opening.
    cssCodeSplit: true,
    rolldownOptions: {
      ...commun.build.rolldownOptions,
      // A slow network pays for each request: what the first screen and others need is one file, what others share is another.
      output: {
        codeSplitting: {
          groups: [
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
  plugins: [
    ...commun.plugins,
    VitePWA({
      strategies: "injectManifest",
      srcDir: ".",
      filename: "sw.ts",
      // The page registers it itself (horsLigne/installation.ts): the content security policy refuses inline scripts.
      injectRegister: false,
      injectManifest: { globPatterns: ["**/*.{js,css,html,svg,png}"], globIgnores: ["icones/masque-*.png"] },
      manifest: {
        id: "/jeune/",
        name: "Mon Contrat d’Engagement Jeune",
        short_name: "Mon CEJ",
        description: "Vos démarches, vos messages et vos offres, avec votre conseiller.",
        lang: "fr",
        start_url: "/jeune/",
        scope: "/jeune/",
        display: "standalone",
        orientation: "any",
        theme_color: "#16356f",
        background_color: "#f3f6fb",
        icons: [
          { src: "icones/icone.svg", sizes: "any", type: "image/svg+xml" },
          { src: "icones/icone-192.png", sizes: "192x192", type: "image/png" },
          { src: "icones/icone-512.png", sizes: "512x512", type: "image/png" },
          { src: "icones/masque-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
        shortcuts: [
          { name: "Créer une démarche", url: "/jeune/demarches/nouvelle" },
          { name: "Messages", url: "/jeune/messages" },
        ],
      },
    }),
  ],
  server: serveur(5174),
});
