import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-6";
import { afterAll, describe, expect, it } from "vitest";
import { toExampleModule } from "./example-module.ts";
import { examplesInDocument, examplesInSources } from "./find-examples.ts";
import { packageFolder, run } from "./pack-package.ts";
import { parse, publicNames, readManifest, stagesOf } from "./public-names.ts";

// In the package, so that imports find what they find for a reader; a folder for each run, so that runs do not meet.
const parent = join(packageFolder, "packaging/.examples");
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(join(parent, "run-"));
const names = publicNames(stagesOf(readManifest()));
const inSources = examplesInSources();
const examples = [...inSources, ...examplesInDocument("README.md")].map((example, index) => {
  const path = join(folder, `example-${index + 1}.ts`);
  writeFileSync(path, toExampleModule(example, names, folder));
  return { ...example, path };
});
writeFileSync(
  join(folder, "tsconfig.json"),
  JSON.stringify({
    extends: "../../../tsconfig.json",
    include: ["*.ts"],
    compilerOptions: { noUnusedLocals: false },
  }),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the examples of the documentation", () => {
  it("are what the compiler lets a reader write", () => {
    expect(run("tsc", ["-p", folder], packageFolder)).toBe("");
  });

  it.each(examples)("$where gives what it says", async ({ path }) => {
    await (await import(path)).default();
  });

  it("show every public function at work", () => {
    const shown = new Set(inSources.map(({ file, of }) => `${file} ${of}`));
    const silent = names
      .filter(({ name, file }) => isFunction(name, file) && !shown.has(`${file} ${name}`))
      .map(({ name, stage }) => `${stage}: ${name}`);
    expect(silent).toEqual([]);
  });
});

function isFunction(name: string, file: string): boolean {
  return parse(file).statements.some((one) => ts.isFunctionDeclaration(one) && one.name?.text === name);
}
