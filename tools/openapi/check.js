// The schema of OpenAPI 3.1 itself, apart from the .NET library that writes the document and would read back its own mistakes.
import openapi from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";

const { createConfig, lint } = openapi;

const validator = new Validator();
const result = await validator.validate(process.argv[2]);
if (!result.valid || validator.version !== "3.1") {
  console.error(JSON.stringify(result.errors ?? `version ${validator.version}`, null, 2));
  process.exit(1);
}
console.log(`${process.argv[2]} is valid OpenAPI ${validator.version}.`);

// A public rule set beside the schema: what readers and generators of clients stumble over. The library is openapi-typescript's own.
const config = await createConfig({ extends: ["recommended"] });
// What the hub sends is no answer of an operation, and OpenAPI has no other place for it.
const byTheHub = "#/components/schemas/ChatEvenement";
const problems = (await lint({ ref: process.argv[2], config })).filter(
  ({ ruleId, location }) => ruleId !== "no-unused-components" || location[0]?.pointer !== byTheHub,
);
for (const { ruleId, message, location } of problems) console.error(`${ruleId}: ${message} ${location[0]?.pointer ?? ""}`);
if (problems.length > 0) process.exit(1);
console.log(`${process.argv[2]} follows Redocly's recommended rules.`);
