import { createServer, type Plugin } from "vite";
import { commun, ici } from "./vite.commun";

const MODULE = "virtual:page-de-connexion";
const SOURCE = ici("conseiller/app/pageDeConnexion.tsx");
/** Where the application begins. */
export const APPLICATION = ici("conseiller/application.tsx");

/**
 * The counsellors' sign-in page is written by the build, from the same components as the rest: whoever is not signed in would load React for a
 * heading and a button. The page names the files of the application, which it fetches while one signs in.
 */
export function pageDeConnexion(): Plugin[] {
  const styles = new Set<string>();
  return [ecriture(styles), { name: "cej-styles-de-la-page-de-connexion", enforce: "post", transform: garder(styles) }];
}

/** Stylesheets that no script names classes of. */
const garder = (styles: ReadonlySet<string>) => (code: string, id: string) =>
  styles.has(id) ? { code, map: null, moduleSideEffects: "no-treeshake" as const } : undefined;

const ecriture = (styles: Set<string>): Plugin => ({
  name: "cej-page-de-connexion",
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  async load(id) {
    if (id !== `\0${MODULE}`) return undefined;
    const { html, titre, feuilles } = await ecrire();
    for (const feuille of feuilles) styles.add(feuille);
    return `${feuilles.map((feuille) => `import ${JSON.stringify(feuille)};\n`).join("")}export const html = ${JSON.stringify(html)};\nexport const titre = ${JSON.stringify(titre)};`;
  },
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) => {
      const application = Object.values(bundle).find((fichier) => fichier.type === "chunk" && fichier.moduleIds.includes(APPLICATION));
      if (application?.type !== "chunk") return [];
      const content = [application.fileName, ...application.imports].map((fichier) => `/${fichier}`).join(" ");
      return [{ tag: "meta", attrs: { name: "cej-application", content }, injectTo: "head" }];
    },
  },
});

/** Renders the page as a server would. */
async function ecrire(): Promise<{ html: string; titre: string; feuilles: string[] }> {
  const { plugins, resolve, css } = commun;
  const serveur = await createServer({
    configFile: false,
    root: ici("conseiller"),
    plugins,
    resolve,
    css,
    // Classes and pictures as in the build.
    mode: "production",
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { html, titre } = (await serveur.ssrLoadModule(SOURCE)) as { html: string; titre: string };
    const modules = [...serveur.environments.ssr.moduleGraph.idToModuleMap.keys()];
    return { html, titre, feuilles: modules.filter((id) => id.endsWith(".css")) };
  } finally {
    await serveur.close();
  }
}
