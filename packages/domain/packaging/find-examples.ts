import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript-6";
import { packageFolder } from "./pack-package.ts";
import { parse } from "./public-names.ts";

/** A piece of code that the documentation shows. */
export type Example = {
  /** `src/names/fold-vietnamese.ts:7 foldVietnamese`: a person finds it by this. */
  readonly where: string;
  readonly code: string;
  /** The file whose docstring it stands in; `null` for a document. */
  readonly file: string | null;
  /** What it is an example of. */
  readonly of: string | null;
};

/** Every `@example` of the sources. */
export function examplesInSources(): readonly Example[] {
  return globSync("src/**/*.ts", { cwd: packageFolder })
    .filter((path) => !/\.(test|testing)\.ts$/.test(path))
    .sort()
    .flatMap((path) => examplesIn(join(packageFolder, path)));
}

function examplesIn(file: string): Example[] {
  const source = parse(file);
  return source.statements.flatMap((statement) => {
    const of = nameOf(statement);
    return ts
      .getJSDocTags(documentedNode(statement))
      .filter((tag) => tag.tagName.text === "example")
      .map((tag) => {
        const line = source.getLineAndCharacterOfPosition(tag.pos).line + 1;
        const where = `${relative(packageFolder, file)}:${line}${of ? ` ${of}` : ""}`;
        return { where, code: ts.getTextOfJSDocComment(tag.comment) ?? "", file, of };
      });
  });
}

function documentedNode(statement: ts.Statement): ts.Node {
  return ts.isVariableStatement(statement)
    ? (statement.declarationList.declarations[0] ?? statement)
    : statement;
}

function nameOf(statement: ts.Statement): string | null {
  const node = documentedNode(statement);
  const name = ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node) ? node.name : undefined;
  return name && ts.isIdentifier(name) ? name.text : null;
}

/** Every block of TypeScript in a document of the package. */
export function examplesInDocument(path: string): readonly Example[] {
  const text = readFileSync(join(packageFolder, path), "utf8");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((block) => {
    const line = text.slice(0, block.index).split("\n").length;
    return { where: `${path}:${line}`, code: block[1] ?? "", file: null, of: null };
  });
}
