// law:check <file.yaml> [--lang vi|en]: the dry run of an amending law. Exit code 1 on any fault.
import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { parseArgs } from "node:util";
import { currentLaw } from "../src/law/current-law.ts";
import { checkAmendmentFile, isPassed } from "./check-amendment-file.ts";
import { writeReport } from "./write-report.ts";

const usage = "law:check <file.yaml> [--lang vi|en]";

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: "string", default: "vi" } },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0 || (values.lang !== "vi" && values.lang !== "en")) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const check = checkAmendmentFile(readFileSync(whereIs(path), "utf8"), currentLaw);
  process.stdout.write(`${writeReport(check, path, values.lang)}\n`);
  return isPassed(check) ? 0 : 1;
}

/** A package script runs in its package; the person typed the path somewhere else. */
function whereIs(path: string): string {
  return isAbsolute(path) ? path : join(process.env.INIT_CWD ?? process.cwd(), path);
}

process.exitCode = main();
