// Asks NuGet and npm about known vulnerabilities of every package that a lock file names, direct or not.
//   node tools/dependances/scan.mjs [Cej.slnx]     Exit code: 0 none; 1 some; 2 nobody could be asked, which is not "none".
import { execFileSync, spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { findingsOfNpm, findingsOfNuget, servesVulnerabilities } from "./answers.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const projects = process.argv[2] ?? "Cej.slnx";
const findings = [];
const unknown = [];

function run(command, args, cwd = root) {
  const { stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  return { stdout: stdout ?? "", stderr: error?.message ?? stderr ?? "" };
}

// A source without such a list answers "no vulnerable packages": first see that it has one.
const sources = run("dotnet", ["nuget", "list", "source", "--format", "short"]);
for (const line of sources.stdout.split("\n").filter((line) => line.startsWith("E "))) {
  const source = line.slice(2).trim();
  const index = await fetch(source).then((answer) => (answer.ok ? answer.json() : null), () => null);
  if (!servesVulnerabilities(index)) unknown.push(`NuGet: ${source} has no list of vulnerabilities`);
}
if (unknown.length === 0) {
  const answer = run("dotnet", ["list", projects, "package", "--vulnerable", "--include-transitive", "--format", "json"]);
  const found = findingsOfNuget(answer.stdout);
  if (found) findings.push(...found);
  else unknown.push(`NuGet: ${(answer.stderr || answer.stdout).trim().split("\n")[0]}`);
}

const locks = execFileSync("git", ["ls-files", "*package-lock.json"], { cwd: root, encoding: "utf8" }).trim().split("\n");
for (const lock of locks) {
  const answer = run("npm", ["audit", "--json", "--package-lock-only"], root + dirname(lock));
  const found = findingsOfNpm(answer.stdout);
  if (found) findings.push(...found.map((finding) => `${lock}: ${finding}`));
  else unknown.push(`${lock}: npm could not be asked`);
}

for (const finding of findings) console.error(finding);
for (const one of unknown) console.error(`NOT ASKED: ${one}`);
console.log(`${findings.length} known vulnerabilities; ${unknown.length} not asked; ${locks.length} npm locks and ${projects}`);
process.exitCode = findings.length > 0 ? 1 : unknown.length > 0 ? 2 : 0;
