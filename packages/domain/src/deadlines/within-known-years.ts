import { InvalidInput } from "../input/invalid-input.ts";

/**
 * What a calendar gives, or `null` where a year would be needed whose holidays nobody knows yet. Every other fault
 * is thrown on.
 *
 * @example withinKnownYears(() => dueAt("complaint-first", "2026-12-30T09:00:00+07:00", vietnamCalendar())) // null
 */
export function withinKnownYears<Counted>(count: () => Counted): Counted | null {
  try {
    return count();
  } catch (error) {
    if (error instanceof InvalidInput && error.field === "calendar") return null;
    throw error;
  }
}
