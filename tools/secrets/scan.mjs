import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// What git has is what leaves the machine; lock files hold hashes only.
const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((file) => file && !/(package-lock|packages\.lock)\.json$/.test(file));
const run = spawnSync(
  process.execPath,
  [`${here}node_modules/secretlint/bin/secretlint.js`, "--secretlintrc", `${here}.secretlintrc.json`, ...files],
  { cwd: root, stdio: "inherit" },
);
process.exitCode = run.status ?? 1;
