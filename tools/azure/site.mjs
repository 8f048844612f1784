// Writes the settings of an environment into a built front end: issuer, client and scopes of each application, and the provider's origins
// into the content security policy. Fails when the local host's own provider remains, or when the provider would refuse people anyway.
//   CEJ_AGENTS_EMETTEUR=https://… node tools/azure/site.mjs paquet/web
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [dossier] = process.argv.slice(2);
/** What only the local host has: nothing of it may be left in what is deployed. */
const locaux = ["/identite/", "/dev/", "/client/"];
/** Each signs people in at an issuer of its own; one that was not built has no settings yet. */
const applications = [
  {
    page: "index.html",
    toujours: true,
    emetteur: "CEJ_AGENTS_EMETTEUR",
    autorite: "CEJ_AGENTS_AUTORITE",
    client: "CEJ_AGENTS_CLIENT",
    portees: "CEJ_AGENTS_PORTEES",
    parDefaut: "cej-web",
  },
  {
    page: "jeune/index.html",
    emetteur: "CEJ_JEUNES_EMETTEUR",
    autorite: "CEJ_JEUNES_AUTORITE",
    client: "CEJ_JEUNES_CLIENT",
    portees: "CEJ_JEUNES_PORTEES",
    parDefaut: "cej-jeune",
  },
];

function refuser(motif) {
  console.error(`FAILED: ${motif}`);
  process.exit(1);
}

/** What the provider says of itself: a wrong issuer would have every token refused, and it would only be seen by people. */
async function decouvrir(emetteur, autorite, variable) {
  const { protocol, hostname } = new URL(autorite);
  if (protocol !== "https:" && hostname !== "127.0.0.1") refuser(`${variable} is ${autorite}: not HTTPS`);
  const adresse = `${autorite.replace(/\/$/, "")}/.well-known/openid-configuration`;
  let fournisseur;
  try {
    const reponse = await fetch(adresse, { signal: AbortSignal.timeout(20_000) });
    if (!reponse.ok) refuser(`${adresse} (${variable}) answers ${reponse.status}`);
    fournisseur = await reponse.json();
  } catch (erreur) {
    refuser(`${adresse} (${variable}) cannot be read: ${erreur.cause?.message ?? erreur.message}`);
  }
  if (fournisseur.issuer !== emetteur) refuser(`${variable} is ${emetteur}, and the provider there calls itself ${fournisseur.issuer}: set that`);
  if (!(fournisseur.code_challenge_methods_supported ?? ["S256"]).includes("S256")) refuser(`${emetteur} knows no PKCE with S256`);
  // The page itself asks for these two; it leaves for the others.
  return [adresse, fournisseur.token_endpoint].map((url) => new URL(url).origin);
}

/** Puts a value into one of the page's settings. */
function regler(html, nom, valeur, page) {
  const motif = new RegExp(`(<meta name="cej-${nom}" content=")[^"]*(")`);
  if (!motif.test(html)) refuser(`${page} has no setting cej-${nom}`);
  const sure = valeur.replace(/[&"<>]/g, (c) => `&#${c.charCodeAt(0)};`);
  return html.replace(motif, (_, avant, apres) => avant + sure + apres);
}

const origines = new Set();
for (const { page, toujours, emetteur, autorite, client, portees, parDefaut } of applications) {
  const fichier = join(dossier, page);
  if (!existsSync(fichier) && !toujours) continue;
  if (!existsSync(fichier)) refuser(`${fichier} is not there: build the front end first`);
  const nom = process.env[emetteur];
  if (!nom) refuser(`${emetteur} is not set: nobody could sign in`);
  // Where an issuer is found may not be what it is called (Entra External ID).
  const adresse = process.env[autorite] || nom;
  for (const origine of await decouvrir(nom, adresse, emetteur)) origines.add(origine);
  let html = regler(readFileSync(fichier, "utf8"), "emetteur", adresse, page);
  html = regler(html, "client", process.env[client] || parDefaut, page);
  html = regler(html, "portees", process.env[portees] || "", page);
  writeFileSync(fichier, html);
  renommer(page, html);
}

/** A service worker keeps the page by its revision: with the settings of an environment in it, it is another page. */
function renommer(page, html) {
  const travailleur = join(dossier, page, "..", "sw.js");
  if (!existsSync(travailleur)) return;
  const revision = createHash("md5").update(html).digest("hex");
  const motif = /("revision":")[0-9a-f]{32}(","url":"index\.html")/;
  const script = readFileSync(travailleur, "utf8");
  if (!motif.test(script)) refuser(`${travailleur} does not name the revision of index.html`);
  writeFileSync(travailleur, script.replace(motif, (_, avant, apres) => avant + revision + apres));
}

const reglage = join(dossier, "staticwebapp.config.json");
const config = JSON.parse(readFileSync(reglage, "utf8"));
const politique = "Content-Security-Policy";
/** The origins that any policy of the site gets: a route's own replaces the global one. */
const ouvrir = (entetes) => {
  if (!entetes?.[politique]) return;
  const directives = entetes[politique].split(";").map((directive) => directive.trim());
  const connexions = directives.findIndex((directive) => directive.startsWith("connect-src"));
  if (connexions < 0) refuser(`${reglage} has a policy without connect-src`);
  const permises = new Set(directives[connexions].split(/\s+/));
  for (const origine of origines) permises.add(origine);
  directives[connexions] = [...permises].join(" ");
  entetes[politique] = directives.join("; ");
};
ouvrir(config.globalHeaders);
for (const route of config.routes ?? []) ouvrir(route.headers);
const exclus = config.navigationFallback?.exclude;
if (exclus) config.navigationFallback.exclude = exclus.filter((chemin) => !locaux.some((local) => chemin.startsWith(local)));
writeFileSync(reglage, `${JSON.stringify(config, null, 2)}\n`);

const restes = readdirSync(dossier, { recursive: true })
  .filter((fichier) => /\.(html|js|json|webmanifest)$/.test(fichier))
  .filter((fichier) => /["'`=(]\/identite\//.test(readFileSync(join(dossier, fichier), "utf8")));
if (restes.length > 0) refuser(`${restes.join(", ")} still lead(s) to /identite/, which only the local host has`);
console.log(`${dossier} signs in at ${[...origines].join(" ")}`);
