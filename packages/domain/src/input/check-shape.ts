import { InvalidInput } from "./invalid-input.ts";

/** Refuses what is no object with keys. */
export function checkObject(
  value: unknown,
  field: string,
): asserts value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InvalidInput(field, value, "a value of the kind object");
  }
}

/** Refuses a key that nobody reads: a slip of the pen would be ignored, and the answer would look right. */
export function checkKeys(value: unknown, keys: readonly string[], field: string): void {
  checkObject(value, field);
  const strange = Object.keys(value).find((key) => !keys.includes(key));
  if (strange !== undefined) {
    throw new InvalidInput(`${field}.${strange}`, value[strange], keys.join(", "));
  }
}
