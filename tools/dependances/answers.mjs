// What the two package managers answer, as lines; null when it is no answer.

/** Whether the index of a NuGet source (v3) names a list of vulnerabilities. */
export function servesVulnerabilities(index) {
  return (index?.resources ?? []).some((resource) => [resource["@type"]].flat().some((type) => type.startsWith("VulnerabilityInfo/")));
}

/** @param {string} text of `dotnet list package --vulnerable --include-transitive --format json` */
export function findingsOfNuget(text) {
  const answer = parse(text);
  if (!Array.isArray(answer?.projects) || answer.problems?.some((problem) => problem.level === "error")) return null;
  return answer.projects.flatMap((project) =>
    (project.frameworks ?? []).flatMap((framework) =>
      [...(framework.topLevelPackages ?? []), ...(framework.transitivePackages ?? [])].flatMap((one) =>
        (one.vulnerabilities ?? []).map(
          ({ severity, advisoryurl }) => `${project.path}: ${one.id} ${one.resolvedVersion} ${severity} ${advisoryurl}`,
        ),
      ),
    ),
  );
}

/** @param {string} text of `npm audit --json` */
export function findingsOfNpm(text) {
  const answer = parse(text);
  if (!answer?.vulnerabilities) return null;
  return Object.values(answer.vulnerabilities).flatMap((one) =>
    one.via.filter((cause) => typeof cause === "object").map((cause) => `${one.name} ${cause.range} ${cause.severity} ${cause.url}`),
  );
}

/**
 * What a scan comes to. Whoever could not be asked is not "none"; in CI it fails nothing, and is said all the same.
 * @param {string[]} findings known vulnerabilities
 * @param {string[]} unknown who could not be asked
 * @param {number} asked who was to be asked
 * @param {boolean} ci whether CI runs it
 * @returns {{ word: string, code: number }} the last line; 0 none, 1 some, 2 nobody knows
 */
export function verdict(findings, unknown, asked, ci) {
  if (findings.length > 0) return { word: `KNOWN VULNERABILITIES: ${findings.length}, named above; ${unknown.length} of ${asked} not asked`, code: 1 };
  if (unknown.length === 0) return { word: `No known vulnerability; all ${asked} asked`, code: 0 };
  const whom = unknown.length === asked ? "no registry answered" : `no answer for ${unknown.length} of ${asked}`;
  return { word: `VULNERABILITIES NOT KNOWN: ${whom}. This is not "none": ask again with ./cej dependances`, code: ci ? 0 : 2 };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
