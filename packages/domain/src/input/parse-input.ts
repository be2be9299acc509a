import { type $ZodType, type output, safeParse } from "zod/v4/core";
import { findInputFaults } from "./find-input-faults.ts";
import { InvalidInput } from "./invalid-input.ts";

/**
 * The value, checked by a schema. The first fault is thrown as {@link InvalidInput}, with the place where it
 * stands and what would do there.
 *
 * @example
 * parseInput(ApplicantFacts, { household: "rich" }, "facts")
 * // throws "facts.household: \"rich\" is not allowed; allowed: poor, near-poor, neither"
 */
export function parseInput<Schema extends $ZodType>(
  schema: Schema,
  value: unknown,
  field: string,
): output<Schema> {
  const result = safeParse(schema, value);
  if (result.success) return result.data;
  const [fault] = findInputFaults(schema, value);
  if (!fault) throw new InvalidInput(field, value, "a valid value");
  throw new InvalidInput([field, ...fault.path].map(String).join("."), fault.value, fault.allowed);
}
