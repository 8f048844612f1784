// The schema of OpenAPI 3.1 itself, apart from the .NET library that writes the document and would read back its own mistakes.
import { Validator } from "@seriousme/openapi-schema-validator";

const validator = new Validator();
const result = await validator.validate(process.argv[2]);
if (!result.valid || validator.version !== "3.1") {
  console.error(JSON.stringify(result.errors ?? `version ${validator.version}`, null, 2));
  process.exit(1);
}
console.log(`${process.argv[2]} is valid OpenAPI ${validator.version}.`);
