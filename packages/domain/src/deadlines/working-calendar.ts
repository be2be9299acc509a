import { dayOfWeek, type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { PublicHoliday } from "./public-holidays.ts";

/** Which days are worked. Make one with `vietnamCalendar`. */
export type WorkingCalendar = {
  /** Which announcements it was made from: named in every deadline, so that it can be counted again. */
  readonly version: string;
  /** The years whose Tết dates are known; a day of another year is refused. */
  readonly knownYears: ReadonlySet<number>;
  readonly holidays: ReadonlyMap<PlainDate, PublicHoliday>;
  /** Days worked in exchange for a day off (làm bù). */
  readonly workedInExchange: ReadonlySet<PlainDate>;
};

/** Why a day does not count: a weekend, or a public holiday with its name. */
export type SkippedDay = {
  readonly date: PlainDate;
  readonly why: "weekend" | "public-holiday";
  readonly name: Bilingual | null;
};

/**
 * Why nobody works on a day, or `null` on a working day. Throws {@link InvalidInput} naming an unknown year.
 *
 * @example
 * findReasonOff(vietnamCalendar(), "2026-11-28")?.why // "weekend"
 */
export function findReasonOff(calendar: WorkingCalendar, date: PlainDate): SkippedDay | null {
  const year = Number(toPlainDate(date).slice(0, 4));
  checkCalendar(calendar);
  if (!calendar.knownYears.has(year)) {
    const known = [...calendar.knownYears].sort().join(", ");
    throw new InvalidInput("calendar", year, `a year whose public holidays are known: ${known}`);
  }
  if (calendar.workedInExchange.has(date)) return null;
  const holiday = calendar.holidays.get(date);
  if (holiday) return { date, why: "public-holiday", name: holiday.name };
  return dayOfWeek(date) > 5 ? { date, why: "weekend", name: null } : null;
}

/** Refuses a calendar that was not made by `vietnamCalendar`, such as one that went through JSON. */
export function checkCalendar(calendar: WorkingCalendar): void {
  if (!(calendar?.knownYears instanceof Set)) {
    throw new InvalidInput("workingCalendar", calendar, "a calendar made by vietnamCalendar");
  }
}

/**
 * Whether a day is worked: Monday to Friday less public holidays, plus days worked in exchange.
 *
 * @example
 * isWorkingDay(vietnamCalendar(), "2026-09-02") // false
 */
export function isWorkingDay(calendar: WorkingCalendar, date: PlainDate): boolean {
  return findReasonOff(calendar, date) === null;
}
