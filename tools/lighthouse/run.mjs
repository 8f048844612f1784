// node run.mjs: starts the product on a free port with data of its own, and has Lighthouse look at the young people's application as its
// mobile preset does: the sign-in page, then the first page of someone who is signed in. What costs points is named. No gate: the
// performance of a busy machine says little.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";

const CATEGORIES = ["performance", "accessibility", "best-practices"];
const SECONDS_TO_START = 90;

const root = fileURLToPath(new URL("../..", import.meta.url));
const port = await freePort();
const site = `http://127.0.0.1:${port}`;
const data = await mkdtemp(join(tmpdir(), "cej-lighthouse-"));
const product = spawn(
  "dotnet",
  [join(root, "Cej.LocalHost/bin/Release/net10.0/Cej.LocalHost.dll"), `--urls=${site}`, `--Local:Dossier=${data}`, `--Local:Site=${join(root, "web/dist")}`],
  { cwd: data, stdio: "ignore" },
);
let browser;
try {
  await started();
  browser = await puppeteer.launch({
    executablePath: process.env.CEJ_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
  });
  const page = await browser.newPage();
  await look("sign-in", "/jeune/connexion", page, false);
  await signIn(page);
  await look("first page, signed in", "/jeune/", page, true);
} finally {
  await browser?.close();
  if (product.exitCode === null) {
    const ended = new Promise((done) => product.once("exit", done));
    product.kill();
    await ended;
  }
  await rm(data, { recursive: true, force: true });
}

/** One line of scores, with how fast Lighthouse found the machine at that moment, then what keeps each from 100. */
async function look(name, path, page, keepStorage) {
  const flags = { logLevel: "error", onlyCategories: CATEGORIES, disableStorageReset: keepStorage };
  const { lhr } = await lighthouse(site + path, flags, undefined, page);
  if (lhr.runtimeError) throw new Error(`${name}: ${lhr.runtimeError.message}`);
  const categories = CATEGORIES.map((id) => lhr.categories[id]);
  console.log(`${name} (machine ${Math.round(lhr.environment.benchmarkIndex)}): ${categories.map(({ title, score }) => `${title} ${score === null ? "none" : Math.round(score * 100)}`).join(", ")}`);
  for (const { title, auditRefs } of categories)
    for (const { id, weight } of auditRefs) {
      const { score, title: found, displayValue } = lhr.audits[id];
      if (weight > 0 && score !== null && score < 0.9) console.log(`  ${title}: ${found}${displayValue ? ` (${displayValue})` : ""}`);
      for (const { node } of (weight > 0 && score === 0 && lhr.audits[id].details?.items) || []) if (node) console.log(`    ${node.snippet}`);
    }
}

async function signIn(page) {
  await page.goto(`${site}/jeune/`);
  for (const button of ["Passer", "Se connecter"]) await page.locator(`::-p-aria(${button}[role="button"])`).click();
  await page.locator("button::-p-text(Inès)").click();
  await page.locator("h1::-p-text(Bonjour Inès)").wait();
}

async function started() {
  const end = Date.now() + SECONDS_TO_START * 1000;
  for (;;) {
    if (product.exitCode !== null) throw new Error("The product ended: dotnet build Cej.LocalHost --configuration Release?");
    if (await fetch(`${site}/api/health`).then(({ ok }) => ok, () => false)) return;
    if (Date.now() > end) throw new Error(`The product did not answer within ${SECONDS_TO_START} s.`);
    await new Promise((later) => setTimeout(later, 200));
  }
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail).listen(0, "127.0.0.1", () => {
      const { port: free } = probe.address();
      probe.close(() => done(free));
    });
  });
}
