import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript-6";
import { packageFolder } from "./pack-package.ts";

/** A name that a stage's door lets out. */
export type PublicName = {
  readonly name: string;
  readonly isType: boolean;
  readonly stage: string;
  /** The file that declares it. */
  readonly file: string;
};

/** The doors beside the main one: `eligibility` for `@tgpl/domain/eligibility`. */
export function stagesOf(manifest: {
  readonly exports: Readonly<Record<string, unknown>>;
}): readonly string[] {
  return Object.keys(manifest.exports).flatMap((path) => (/^\.\/[a-z-]+$/.test(path) ? [path.slice(2)] : []));
}

export function readManifest() {
  return JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
}

export function publicNames(stages: readonly string[]): readonly PublicName[] {
  return stages.flatMap((stage) => {
    const door = join(packageFolder, "src", stage, "index.ts");
    return parse(door).statements.flatMap((statement) => namesIn(statement, stage, door));
  });
}

function namesIn(statement: ts.Statement, stage: string, door: string): PublicName[] {
  if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) return [];
  if (!ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const file = join(dirname(door), statement.moduleSpecifier.text);
  const { exportClause } = statement;
  if (!exportClause || !ts.isNamedExports(exportClause)) {
    throw new Error(`${door}: name what the door lets out, one by one`);
  }
  return exportClause.elements.map((element) => ({
    name: element.name.text,
    isType: statement.isTypeOnly || element.isTypeOnly,
    stage,
    file,
  }));
}

export function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
}
