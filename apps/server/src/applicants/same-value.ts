/**
 * Whether two values of a record say the same. The database keeps the keys of an object in an order of its own, and a
 * key without a value is no key.
 */
export function isSameValue(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const known = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  const sorted = known.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, inner]) => `${name}:${canonical(inner)}`).join()}}`;
}
