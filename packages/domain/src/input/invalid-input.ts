/**
 * Input that cannot be: a malformed date, an unknown code or key, facts that contradict each other.
 * Never ignored, never guessed. `field` names the place, `allowed` says in words what would do.
 *
 * @example new InvalidInput("birthDate", "2026-02-30", "a day of the calendar written YYYY-MM-DD")
 */
export class InvalidInput extends Error {
  /** Tells this error from others, also where it was serialised. */
  override readonly name = "InvalidInput";
  /** Where the value stands: `facts.birthDate`. */
  readonly field: string;
  /** What was given. */
  readonly value: unknown;
  /** What would have been taken, in words. */
  readonly allowed: string;

  constructor(field: string, value: unknown, allowed: string) {
    super(`${field}: ${shown(value)} is not allowed; allowed: ${allowed}`);
    this.field = field;
    this.value = value;
    this.allowed = allowed;
  }
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : inWords(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** An object without a prototype cannot say what it is. */
function inWords(value: unknown): string {
  try {
    return String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
