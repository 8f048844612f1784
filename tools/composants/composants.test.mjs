import assert from "node:assert/strict";
import { test } from "node:test";
import { join, summary } from "./join.mjs";

const component = (ref, purl, licenses) => ({ "bom-ref": ref, type: "library", name: ref, version: "1.0.0", purl, licenses });
const list = (root, components, dependencies) => ({
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  metadata: { component: { "bom-ref": root, name: root } },
  components,
  dependencies,
});
const MIT = [{ license: { id: "MIT" } }];
const nuget = list(
  "CEJ@0.0.0",
  [component("pkg:nuget/B@1.0.0", "pkg:nuget/B@1.0.0", MIT), component("pkg:nuget/A@1.0.0", "pkg:nuget/A@1.0.0", MIT)],
  [
    { ref: "CEJ@0.0.0", dependsOn: ["pkg:nuget/A@1.0.0"] },
    { ref: "pkg:nuget/A@1.0.0", dependsOn: ["pkg:nuget/B@1.0.0"] },
  ],
);
const npm = list(
  "cej-web@0.0.0",
  [component("react@1.0.0", "pkg:npm/react@1.0.0"), component("react@1.0.0|2", "pkg:npm/react@1.0.0")],
  [{ ref: "cej-web@0.0.0", dependsOn: ["react@1.0.0", "gone@1.0.0"] }],
);
const when = new Date("2026-11-30T12:00:00Z");

test("each component is there once, in order, under its package URL", () => {
  const joined = join("cej", "abc", when, [nuget, npm]);
  assert.deepEqual(
    joined.components.map((one) => [one["bom-ref"], one.purl]),
    ["pkg:npm/react@1.0.0", "pkg:nuget/A@1.0.0", "pkg:nuget/B@1.0.0"].map((purl) => [purl, purl]),
  );
  assert.deepEqual(joined.metadata, {
    timestamp: "2026-11-30T12:00:00.000Z",
    component: { "bom-ref": "cej", type: "application", name: "cej", version: "abc" },
  });
});

test("both products are one, and nothing depends on what is not there", () => {
  const joined = join("cej", "abc", when, [nuget, npm]);
  assert.deepEqual(joined.dependencies, [
    { ref: "cej", dependsOn: ["pkg:npm/react@1.0.0", "pkg:nuget/A@1.0.0"] },
    { ref: "pkg:nuget/A@1.0.0", dependsOn: ["pkg:nuget/B@1.0.0"] },
  ]);
});

test("what is no list, or names nothing that could be found again, is refused", () => {
  assert.throws(() => join("cej", "abc", when, [{}]));
  assert.throws(() => join("cej", "abc", when, [null]));
  assert.throws(() => join("cej", "abc", when, [list("x", [{ name: "nameless", version: "1" }], [])]), /nameless/);
  assert.throws(() => join("cej", "abc", when, [list("x", [{ name: "timeless", purl: "pkg:npm/timeless" }], [])]), /timeless/);
});

test("the summary counts by kind and names what has no licence", () => {
  assert.equal(summary(join("cej", "abc", when, [nuget, npm])), "3 components: 1 npm, 2 nuget; without a licence: pkg:npm/react@1.0.0");
  assert.equal(summary(join("cej", "abc", when, [nuget])), "2 components: 2 nuget; without a licence: none");
});
