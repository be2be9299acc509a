// conformance: writes the suite and its schemas. With --check it writes nothing, and tells which files are stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { Suite } from "./suite.ts";
import { suites } from "./suites.ts";

const isCheck = process.argv.includes("--check");
const stale = suites
  .flatMap(filesOf)
  .filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);

for (const [path, text] of stale) {
  if (isCheck) process.stderr.write(`${path}: stale; run the script “conformance” of the package\n`);
  else writeFileSync(path, text);
}
process.exitCode = isCheck && stale.length > 0 ? 1 : 0;

function filesOf({ name, schema, make }: Suite): readonly (readonly [path: string, text: string])[] {
  const content = schema.parse(JSON.parse(JSON.stringify(make())));
  const described = { title: `@tgpl/domain conformance: ${name}`, ...z.toJSONSchema(schema) };
  return [
    [`${import.meta.dirname}/${name}.json`, lineByLine(content)],
    [`${import.meta.dirname}/schemas/${name}.schema.json`, `${JSON.stringify(described, null, 2)}\n`],
  ];
}

/** One case on each line, so that a change of law reads well in a difference. */
function lineByLine(content: unknown): string {
  const entries = Object.entries(content as object).map(([key, value]) => {
    const isList = Array.isArray(value) && value.length > 0;
    const text = isList
      ? `[\n${value.map((one) => `    ${JSON.stringify(one)}`).join(",\n")}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${entries.join(",\n")}\n}\n`;
}
