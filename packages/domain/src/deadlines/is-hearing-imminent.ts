import { dayOf, type Instant } from "../dates/instant.ts";
import { type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import { dueAt } from "./due-at.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/**
 * Whether fewer than 5 working days are left to the hearing, so that the request is accepted at once though
 * papers are missing (12/2018/TT-BTP Điều 6 khoản 1): the hearing day is before the day of the limit.
 *
 * @example
 * // The 24th is a holiday: the 25th, 26th, 27th and 30th are four days.
 * isHearingImminent("2026-11-23T08:00:00+07:00", "2026-11-30", vietnamCalendar()) // true
 */
export function isHearingImminent(
  receivedAt: Instant,
  hearingOn: PlainDate,
  calendar: WorkingCalendar,
): boolean {
  const limit = dueAt("imminent-hearing", receivedAt, calendar);
  return notPast(hearingOn, receivedAt, "hearingOn") < dayOf(limit.due);
}

/**
 * The same for the last day of the limitation period (thời hiệu).
 *
 * @example
 * isLimitationImminent("2026-11-23T08:00:00+07:00", "2026-12-31", vietnamCalendar()) // false
 */
export function isLimitationImminent(
  receivedAt: Instant,
  lastDay: PlainDate,
  calendar: WorkingCalendar,
): boolean {
  const limit = dueAt("imminent-limitation", receivedAt, calendar);
  return notPast(lastDay, receivedAt, "lastDay") < dayOf(limit.due);
}

/** A hearing that is over is not imminent, and saying no would hide the slip of the pen. */
function notPast(day: PlainDate, receivedAt: Instant, field: string): PlainDate {
  const receivedOn = dayOf(receivedAt);
  if (toPlainDate(day, field) < receivedOn)
    throw new InvalidInput(field, day, `${receivedOn} or a later day`);
  return day;
}
