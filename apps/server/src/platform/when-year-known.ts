import { InvalidInput } from "@tgpl/domain";

/**
 * null where the calendar does not know a year yet: the Tết holidays of next year are announced late in this one,
 * and a day that cannot be worked out is left open, never guessed.
 */
export function whenYearKnown<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}
