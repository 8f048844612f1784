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

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
