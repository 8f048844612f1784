import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOfNpm, findingsOfNuget, servesVulnerabilities, verdict } from "./answers.mjs";

test("a source is asked only when it has a list of vulnerabilities", () => {
  assert.equal(servesVulnerabilities({ resources: [{ "@type": "VulnerabilityInfo/6.7.0" }] }), true);
  assert.equal(servesVulnerabilities({ resources: [{ "@type": ["SearchQueryService", "VulnerabilityInfo/6.7.0"] }] }), true);
  assert.equal(servesVulnerabilities({ resources: [{ "@type": "PackageBaseAddress/3.0.0" }] }), false);
  assert.equal(servesVulnerabilities(null), false);
});

test("NuGet's direct and transitive packages are told with their advisories", () => {
  const vulnerable = (id) => ({
    id,
    resolvedVersion: "1.0.0",
    vulnerabilities: [{ severity: "High", advisoryurl: "https://github.com/advisories/GHSA-1" }],
  });
  const answer = {
    projects: [
      { path: "a.csproj" },
      { path: "b.csproj", frameworks: [{ topLevelPackages: [vulnerable("A")], transitivePackages: [vulnerable("B")] }] },
    ],
  };
  assert.deepEqual(findingsOfNuget(JSON.stringify(answer)), [
    "b.csproj: A 1.0.0 High https://github.com/advisories/GHSA-1",
    "b.csproj: B 1.0.0 High https://github.com/advisories/GHSA-1",
  ]);
  assert.deepEqual(findingsOfNuget('{"projects":[{"path":"a.csproj"}]}'), []);
});

test("npm's causes are told once, and not everything that depends on them", () => {
  const answer = {
    vulnerabilities: {
      lodash: { name: "lodash", via: [{ range: "<4.17.21", severity: "high", url: "https://github.com/advisories/GHSA-2" }] },
      user: { name: "user", via: ["lodash"] },
    },
  };
  assert.deepEqual(findingsOfNpm(JSON.stringify(answer)), ["lodash <4.17.21 high https://github.com/advisories/GHSA-2"]);
  assert.deepEqual(findingsOfNpm('{"vulnerabilities":{}}'), []);
});

test("what is no answer is never taken for none", () => {
  for (const text of ["", "<html>", '{"error":{"summary":""}}', '{"problems":[{"level":"error"}],"projects":[]}']) {
    assert.equal(findingsOfNuget(text), null);
    assert.equal(findingsOfNpm(text), null);
  }
});

test("a registry that gives no answer fails no CI, and is never told as none", () => {
  for (const ci of [true, false]) {
    const silent = verdict([], ["NuGet", "npm"], 2, ci);
    assert.match(silent.word, /^VULNERABILITIES NOT KNOWN: no registry answered\. This is not "none"/);
    assert.equal(silent.code, ci ? 0 : 2);
    assert.match(verdict([], ["npm"], 2, ci).word, /^VULNERABILITIES NOT KNOWN: no answer for 1 of 2/);
    assert.deepEqual(verdict([], [], 2, ci), { word: "No known vulnerability; all 2 asked", code: 0 });
  }
});

test("a known vulnerability fails whoever runs the scan, whoever else was silent", () => {
  for (const ci of [true, false]) {
    assert.deepEqual(verdict(["A 1.0.0"], ["npm"], 2, ci), { word: "KNOWN VULNERABILITIES: 1, named above; 1 of 2 not asked", code: 1 });
  }
});
