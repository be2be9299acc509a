import { InvalidInput } from "@tgpl/domain";

/** The answer of a question about working days; null when the holidays of its year are not announced yet. */
export function whenYearKnown<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof InvalidInput && error.field === "calendar") return null;
    throw error;
  }
}
