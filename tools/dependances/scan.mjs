// Asks NuGet and npm about known vulnerabilities of every package that a lock file names, direct or not.
//   node tools/dependances/scan.mjs [--ci] [Cej.slnx]     Exit code: 0 none; 1 some; 2 nobody could be asked, which is not "none": 0 with --ci.
import { execFileSync, spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { findingsOfNpm, findingsOfNuget, servesVulnerabilities, verdict } from "./answers.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const ci = process.argv.includes("--ci");
const projects = process.argv.slice(2).find((one) => one !== "--ci") ?? "Cej.slnx";
/** A registry that is silent must not hold a build up. */
const PATIENCE = 60_000;
const findings = [];
const unknown = [];

function run(command, args, cwd = root) {
  const { stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28, timeout: PATIENCE });
  return { stdout: stdout ?? "", stderr: error?.message ?? stderr ?? "" };
}

// A source without such a list answers "no vulnerable packages": first see that it has one.
const sourcesWithout = [];
const sources = run("dotnet", ["nuget", "list", "source", "--format", "short"]);
for (const line of sources.stdout.split("\n").filter((line) => line.startsWith("E "))) {
  const source = line.slice(2).trim();
  const index = await fetch(source, { signal: AbortSignal.timeout(PATIENCE) }).then((answer) => (answer.ok ? answer.json() : null), () => null);
  if (!servesVulnerabilities(index)) sourcesWithout.push(source);
}
if (sourcesWithout.length > 0) unknown.push(`NuGet: ${sourcesWithout.join(", ")} has no list of vulnerabilities`);
else {
  const answer = run("dotnet", ["list", projects, "package", "--vulnerable", "--include-transitive", "--format", "json"]);
  const found = findingsOfNuget(answer.stdout);
  if (found) findings.push(...found);
  else unknown.push(`NuGet: ${(answer.stderr || answer.stdout).trim().split("\n")[0]}`);
}

let silent = 0;
const locks = execFileSync("git", ["ls-files", "*package-lock.json"], { cwd: root, encoding: "utf8" }).trim().split("\n");
for (const lock of locks) {
  // One registry for all of them: two that it leaves unanswered are enough.
  const answer = silent < 2 ? run("npm", ["audit", "--json", "--package-lock-only"], root + dirname(lock)) : { stdout: "" };
  const found = findingsOfNpm(answer.stdout);
  if (found) findings.push(...found.map((finding) => `${lock}: ${finding}`));
  else {
    unknown.push(`${lock}: npm could not be asked`);
    silent += 1;
  }
}

for (const finding of findings) console.error(finding);
for (const one of unknown) console.error(`NOT ASKED: ${one}`);
const { word, code } = verdict(findings, unknown, locks.length + 1, ci);
if (process.env.GITHUB_ACTIONS && (code > 0 || unknown.length > 0)) console.log(`::warning title=Vulnerabilities::${word}`);
console.log(`${word} (${locks.length} npm locks and ${projects})`);
process.exitCode = code;
