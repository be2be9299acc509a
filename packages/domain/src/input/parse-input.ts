import { z } from "zod";
import { InvalidInput } from "./invalid-input.ts";

type Issue = z.core.$ZodIssue;

/**
 * The value, checked by a schema. The first fault is thrown as {@link InvalidInput}, with the place where it
 * stands and what would do there.
 *
 * @example parseInput(ApplicantFacts, { household: "rich" }, "facts")
 * // throws: facts.household: "rich" is not allowed; allowed: poor, near-poor, neither
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  field: string,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw issue ? toInvalidInput(issue, value, field, schema) : new InvalidInput(field, value, "a valid value");
}

function toInvalidInput(issue: Issue, value: unknown, field: string, schema: z.ZodType): InvalidInput {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") path.push(issue.keys[0] ?? "");
  return new InvalidInput([field, ...path].join("."), valueAt(value, path), allowedBy(issue, schema));
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function allowedBy(issue: Issue, schema: z.ZodType): string {
  if (issue.code === "invalid_value") return issue.values.map(String).join(", ");
  if (issue.code === "invalid_type") return `a value of the kind ${issue.expected}`;
  if (issue.code === "unrecognized_keys") return keysAt(schema, issue.path);
  return issue.message;
}

function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return keysAt(schema.unwrap(), path);
  if (!(schema instanceof z.ZodObject)) return "only the names that are defined";
  const [next, ...rest] = path;
  const inner = next === undefined ? undefined : schema.shape[String(next)];
  return inner ? keysAt(inner, rest) : Object.keys(schema.shape).join(", ");
}
