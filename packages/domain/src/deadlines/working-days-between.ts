import { addDays, type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import { isWorkingDay, type WorkingCalendar } from "./working-calendar.ts";

/**
 * The working days after `from`, up to and including `to`: the day of the event is not counted.
 *
 * @example
 * // The 24th is Vietnam Culture Day.
 * workingDaysBetween("2026-11-23", "2026-11-25", vietnamCalendar()) // 1
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number {
  toPlainDate(from, "from");
  if (toPlainDate(to, "to") < from) throw new InvalidInput("to", to, `${from} or a later day`);
  let count = 0;
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    if (isWorkingDay(calendar, date)) count += 1;
  }
  return count;
}
