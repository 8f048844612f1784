// Lists what the product is made of, as CycloneDX: NuGet packages of a project (restored before) and npm packages of the front end.
//   node tools/composants/list.mjs [file] [project]     by default composants.cdx.json, Cej.LocalHost/Cej.LocalHost.csproj
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as path, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { join, summary } from "./join.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [file = "composants.cdx.json", project = "Cej.LocalHost/Cej.LocalHost.csproj"] = process.argv.slice(2);
const folder = mkdtempSync(path(tmpdir(), "cej-composants-"));

function run(command, args, cwd = root) {
  return execFileSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"], timeout: 300_000 });
}

try {
  const options = ["--output", folder, "--filename", "nuget.json", "--output-format", "Json", "--spec-version", "1.6"];
  run("dotnet", ["dotnet-CycloneDX", project, "--disable-package-restore", "--disable-hash-computation", ...options]);
  const nuget = JSON.parse(readFileSync(path(folder, "nuget.json"), "utf8"));
  // What is only for building does not reach anybody.
  const npm = JSON.parse(run("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--omit", "dev"], path(root, "web")));
  nuget.components = nuget.components.filter((one) => one.scope !== "excluded");
  const list = join("cej-espace-conseiller", run("git", ["rev-parse", "--short=12", "HEAD"]).trim(), new Date(), [nuget, npm]);
  writeFileSync(resolve(file), `${JSON.stringify(list, null, 2)}\n`);
  console.log(`${file}: ${summary(list)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
