import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";

const hote = process.env.CEJ_HOTE ?? "http://127.0.0.1:7071";

/** A path of this package: the root of a build is the folder of its application. */
export const ici = (chemin: string) => new URL(chemin, import.meta.url).pathname;

/** The last three years: agencies have managed browsers. Stylesheets and scripts are written for the newest and built for these. */
const NAVIGATEURS = ["chrome120", "firefox115", "safari16.4"];

/** What both applications are built with. */
export const commun = {
  plugins: [react()],
  resolve: { alias: { "@conseiller": ici("conseiller"), "@jeune": ici("jeune"), "@partage": ici("partage") } },
  css: { transformer: "lightningcss" },
  build: {
    target: NAVIGATEURS,
    emptyOutDir: true,
    // An inlined file is a data: address, which the content security policy allows to images only.
    assetsInlineLimit: 0,
    manifest: true,
    // All of it is smaller than a request.
    cssCodeSplit: false,
    // It does not say so itself, and an application that keeps nothing on the device would have it for nothing.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /node_modules\/idb\//, sideEffects: false }] } },
  },
} satisfies UserConfig;

type Lire = (id: string) => { isEntry: boolean; importers: readonly string[] } | null;

/** Whether a module is there before any page is fetched: some chain of plain imports leads to it from the entry. */
export const estDuPremierEcran = (id: string, lire: Lire): boolean => estImporte(id, lire, (module) => lire(module)?.isEntry === true);

/** Whether some chain of plain imports leads to a module from one of those where it may begin. */
export function estImporte(id: string, lire: Lire, estUnDebut: (module: string) => boolean): boolean {
  const vus = new Set([id]);
  for (const module of vus) {
    if (estUnDebut(module)) return true;
    for (const importeur of lire(module)?.importers ?? []) vus.add(importeur);
  }
  return false;
}

/** Hot reload, on a local host that runs beside. */
export const serveur = (port: number) => ({
  host: "127.0.0.1",
  port,
  proxy: { "/api": hote, "/identite": hote, "/dev": hote, "/client": { target: hote, ws: true } },
});
