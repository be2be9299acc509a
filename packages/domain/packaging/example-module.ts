import { dirname, join, relative } from "node:path";
import ts from "typescript-6";
import type { Example } from "./find-examples.ts";
import { packageFolder } from "./pack-package.ts";
import { type PublicName, parse } from "./public-names.ts";

/**
 * An example as a module that can be compiled and run: `code // result` becomes an expectation, and so does `code // throws message`. Names of the same
 * file and public names need no import, as in the docstring itself.
 */
export function toExampleModule(example: Example, names: readonly PublicName[], folder: string): string {
  const source = ts.createSourceFile("example.ts", example.code, ts.ScriptTarget.ES2022, true);
  const imports = source.statements.filter(ts.isImportDeclaration);
  const others = source.statements.filter((statement) => !ts.isImportDeclaration(statement));
  return [
    `// ${example.where}`,
    `import { expect } from "vitest";`,
    ...imports.map((statement) => toImport(statement, example, folder)),
    ...missingImports(source, example, names, folder),
    "export default async function example(): Promise<void> {",
    ...others.map((statement, index) => toStatement(statement, source, others[index + 1])),
    "}",
  ].join("\n");
}

/** Doors of the package are looked for in its source; a neighbour, where the docstring stands. */
function toImport(statement: ts.ImportDeclaration, { file }: Example, folder: string): string {
  return statement.getText().replace(/"(.*)";?$/, (_, specifier: string) => {
    const [, door] = /^@tgpl\/domain\b(.*)$/.exec(specifier) ?? [];
    if (door !== undefined) return quoted(folder, join(packageFolder, "src", door, "index.ts"));
    return specifier.startsWith(".") && file
      ? quoted(folder, join(dirname(file), specifier))
      : `"${specifier}"`;
  });
}

function quoted(folder: string, file: string): string {
  return JSON.stringify(relativeTo(folder, file));
}

function relativeTo(folder: string, file: string): string {
  const path = relative(folder, file);
  return path.startsWith(".") ? path : `./${path}`;
}

function toStatement(statement: ts.Statement, source: ts.SourceFile, next: ts.Statement | undefined): string {
  const result = resultAfter(statement, source, next);
  if (!ts.isExpressionStatement(statement) || result === "") return statement.getText();
  const code = statement.expression.getText();
  const message = /^throws (.*)$/s.exec(result)?.[1];
  return message ? `expect(() => ${code}).toThrow(${message});` : `expect(${code}).toEqual(${result});`;
}

/** The comment behind a statement, on its line and on lines of comments directly below. */
function resultAfter(statement: ts.Statement, source: ts.SourceFile, next: ts.Statement | undefined): string {
  const rest = source.text.slice(statement.getEnd(), next?.getStart() ?? source.text.length);
  const [behind = ""] = rest.split(/\n\s*\n/);
  return behind
    .split("\n")
    .map((line) => line.trim().replace(/^\/\/ ?/, ""))
    .join("\n")
    .trim();
}

function missingImports(
  source: ts.SourceFile,
  { file }: Example,
  names: readonly PublicName[],
  folder: string,
): string[] {
  const used = identifiersIn(source);
  const own = file === null ? [] : exportedBy(file);
  const others = names.filter(({ name }) => !own.some((one) => one.name === name));
  const known = [...own.map((one) => ({ ...one, file: file ?? "" })), ...others];
  return known
    .filter(({ name }, index) => used.has(name) && known.findIndex((one) => one.name === name) === index)
    .map(({ name, isType, file: from }) => {
      return `import { ${isType ? "type " : ""}${name} } from ${quoted(folder, from)};`;
    });
}

/** Names that an example uses and neither imports nor declares; names of properties are none. */
function identifiersIn(source: ts.SourceFile): ReadonlySet<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node))
      (isDeclaration(node) ? declared : isProperty(node) ? new Set() : used).add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return new Set([...used].filter((name) => !declared.has(name)));
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) || ts.isImportSpecifier(parent) || ts.isParameter(parent)) &&
    parent.name === node
  );
}

function isProperty(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
}

function exportedBy(file: string): { readonly name: string; readonly isType: boolean }[] {
  return parse(file).statements.flatMap((statement) => {
    const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => ({
        name: name.getText(),
        isType: false,
      }));
    }
    const named =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    return named && statement.name
      ? [{ name: statement.name.text, isType: ts.isTypeAliasDeclaration(statement) }]
      : [];
  });
}

function isExport(modifier: ts.Modifier): boolean {
  return modifier.kind === ts.SyntaxKind.ExportKeyword;
}
