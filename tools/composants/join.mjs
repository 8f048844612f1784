// One list of components (CycloneDX 1.6) out of the lists that two tools made.

/**
 * @param {string} name of the product
 * @param {string} version of it
 * @param {Date} when it was made
 * @param {object[]} lists in CycloneDX, each with its own product as metadata.component
 * @returns {object} a list whose components are there once each, by package URL, in order
 */
export function join(name, version, when, lists) {
  const components = new Map();
  const dependencies = new Map();
  for (const list of lists) {
    if (list?.bomFormat !== "CycloneDX" || !list.metadata?.component) throw new Error("This is no list of components in CycloneDX.");
    const refs = new Map(list.components?.map((one) => [one["bom-ref"], refOf(one)]));
    for (const one of list.components ?? []) if (!components.has(refOf(one))) components.set(refOf(one), { ...one, "bom-ref": refOf(one) });
    const root = list.metadata.component["bom-ref"];
    for (const { ref, dependsOn = [] } of list.dependencies ?? []) {
      const from = ref === root ? name : refs.get(ref);
      if (!from) continue;
      const to = dependencies.get(from) ?? new Set();
      for (const one of dependsOn) if (refs.has(one)) to.add(refs.get(one));
      dependencies.set(from, to);
    }
  }
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      timestamp: when.toISOString(),
      component: { "bom-ref": name, type: "application", name, version },
    },
    components: [...components.values()].sort(by((one) => one["bom-ref"])),
    dependencies: [...dependencies].map(([ref, to]) => ({ ref, dependsOn: [...to].sort() })).sort(by((one) => one.ref)),
  };
}

/** @returns {string} how many there are of each kind, and of how many nobody says the licence */
export function summary({ components }) {
  const kinds = components.map((one) => one.purl.slice(4, one.purl.indexOf("/")));
  const counts = [...new Set(kinds)].map((kind) => `${kinds.filter((one) => one === kind).length} ${kind}`);
  const silent = components.filter((one) => !one.licenses?.length).map((one) => one.purl);
  return `${components.length} components: ${counts.join(", ")}; without a licence: ${silent.length === 0 ? "none" : silent.join(", ")}`;
}

function refOf(component) {
  if (!component.purl || !component.version) throw new Error(`${component.name} has no package URL or no version.`);
  return component.purl;
}

const by = (key) => (one, other) => (key(one) < key(other) ? -1 : 1);
