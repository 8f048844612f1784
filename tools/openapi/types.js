// Writes the front end's types from docs/openapi.json; with --check, only says whether they are those of the document.
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const NUMBER = ts.factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword);
const target = new URL("../../web/partage/api/schema.d.ts", import.meta.url);

const ast = await openapiTS(new URL("../../docs/openapi.json", import.meta.url), {
  alphabetize: true,
  // The document lets a number come as a text as well, since readers of requests accept both; answers only hold numbers.
  transform: (schema) => (Array.isArray(schema.type) && schema.type.includes("integer") && schema.type.includes("string")
    ? schema.type.includes("null")
      ? ts.factory.createUnionTypeNode([NUMBER, ts.factory.createLiteralTypeNode(ts.factory.createNull())])
      : NUMBER
    : undefined),
});
const text = `// Written by tools/openapi/types.js from docs/openapi.json: ./cej openapi writes it again.\n${astToString(ast)}`;

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    console.error("web/partage/api/schema.d.ts is not what docs/openapi.json says: run ./cej openapi.");
    process.exit(1);
  }
  console.log("The front end's types are those of docs/openapi.json.");
} else {
  writeFileSync(target, text);
}
