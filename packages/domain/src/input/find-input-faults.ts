import {
  $ZodArray,
  $ZodDefault,
  $ZodDiscriminatedUnion,
  type $ZodIssue,
  $ZodNullable,
  $ZodObject,
  $ZodOptional,
  $ZodReadonly,
  type $ZodType,
  safeParse,
} from "zod/v4/core";

type Issue = $ZodIssue;

/** One fault of an input: the place, the value that stands there, and what would do. */
export type InputFault = {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
  readonly allowed: string;
};

/** Every fault of a value against a schema, in the order of the schema; empty when there is none. */
export function findInputFaults(schema: $ZodType, value: unknown): readonly InputFault[] {
  const result = safeParse(schema, value);
  return result.success ? [] : result.error.issues.map((issue) => toFault(deepest(issue), value, schema));
}

function toFault(issue: Issue, value: unknown, schema: $ZodType): InputFault {
  const extra = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...extra];
  return { path, value: valueAt(value, path), allowed: allowedBy(issue, schema, value) };
}

/** Of several ways to be valid, the one that came furthest: a window of ages with a wrong bound is a window. */
function deepest(issue: Issue): Issue {
  if (issue.code !== "invalid_union") return issue;
  const inner = issue.errors.flatMap(([first]) => (first && first.path.length > 0 ? [first] : []));
  const [first] = inner;
  return first ? deepest({ ...first, path: [...issue.path, ...first.path] }) : issue;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function allowedBy(issue: Issue, schema: $ZodType, value: unknown): string {
  if (issue.code === "invalid_value") return issue.values.map(String).join(", ");
  if (issue.code === "invalid_type") return `a value of the kind ${issue.expected}`;
  if (issue.code === "unrecognized_keys") return keysAt(schema, issue.path, value);
  if (issue.code === "invalid_union") return waysOf(issue, schema, value);
  if (issue.code === "too_small") return `${measureOf(issue.origin)} from ${issue.minimum}`;
  if (issue.code === "too_big") return `${measureOf(issue.origin)} up to ${issue.maximum}`;
  return issue.message;
}

/** The schemas of this package bring no words of their own along. */
function measureOf(origin: string): string {
  if (origin === "string") return "a number of letters";
  return origin === "array" ? "a number of entries" : "a number";
}

function waysOf(issue: Extract<Issue, { code: "invalid_union" }>, schema: $ZodType, value: unknown): string {
  if ("options" in issue && Array.isArray(issue.options)) return issue.options.map(String).join(", ");
  const ways = issue.errors.flatMap(([first]) => (first ? [allowedBy(first, schema, value)] : []));
  return [...new Set(ways)].join(", or ");
}

function keysAt(schema: $ZodType, path: readonly PropertyKey[], value: unknown): string {
  if (isWrapper(schema)) return keysAt(schema._zod.def.innerType, path, value);
  const kind = schema instanceof $ZodDiscriminatedUnion ? kindOf(schema, value) : undefined;
  if (kind) return keysAt(kind, path, value);
  const [next, ...rest] = path;
  const below = next === undefined ? undefined : valueAt(value, [next]);
  if (schema instanceof $ZodArray) return keysAt(schema._zod.def.element, rest, below);
  if (!(schema instanceof $ZodObject)) return "only the names that are defined";
  const { shape } = schema._zod.def;
  const inner = next === undefined ? undefined : shape[String(next)];
  return inner ? keysAt(inner, rest, below) : Object.keys(shape).join(", ");
}

/** Of several kinds the one that the value says it is: an unknown key was found in that one. */
function kindOf(union: $ZodDiscriminatedUnion, value: unknown): $ZodType | undefined {
  const { discriminator, options } = union._zod.def;
  const said = valueAt(value, [discriminator]) as string;
  return options.find((option) => option._zod.propValues?.[discriminator]?.has(said));
}

function isWrapper(schema: $ZodType): schema is $ZodOptional | $ZodNullable | $ZodDefault | $ZodReadonly {
  return wrappers.some((wrapper) => schema instanceof wrapper);
}

const wrappers = [$ZodOptional, $ZodNullable, $ZodDefault, $ZodReadonly];
