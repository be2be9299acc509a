import { addDays, type PlainDate } from "../dates/plain-date.ts";
import type { MarkedDay } from "./outreach-session-type.ts";

/**
 * The day of a year that the plan marks (A3).
 *
 * @example markedDayOf("vietnam-day", 2026) // "2026-04-18"
 */
export function markedDayOf(day: MarkedDay, year: number): PlainDate {
  return day === "vietnam-day" ? `${year}-04-18` : `${year}-12-03`;
}

/** How long before a marked day its event should stand in the plan: a working value, in no text. */
export const markedDayNotice = 45;

/**
 * What may be said of a marked day of which no event is known: nothing yet, that it is time to plan one, or that
 * the day went by without one.
 *
 * @example markedDayWithout("vietnam-day", 2026, "2026-03-10") // "to-plan"
 */
export function markedDayWithout(
  day: MarkedDay,
  year: number,
  today: PlainDate,
): "not-yet" | "to-plan" | "missed" {
  const on = markedDayOf(day, year);
  if (today > on) return "missed";
  return today >= addDays(on, -markedDayNotice) ? "to-plan" : "not-yet";
}

/** From how many days before a marked day its missing event presses: a working value, in no text. */
export const markedDayPresses = 30;

/**
 * Whether a marked day is so near that an event must be planned now: within thirty days, itself included.
 *
 * @example isMarkedDayNear("international-day", 2026, "2026-11-03") // true
 * @example isMarkedDayNear("international-day", 2026, "2026-11-02") // false
 * @example isMarkedDayNear("international-day", 2026, "2026-12-04") // false
 */
export function isMarkedDayNear(day: MarkedDay, year: number, today: PlainDate): boolean {
  const on = markedDayOf(day, year);
  return today <= on && today >= addDays(on, -markedDayPresses);
}
