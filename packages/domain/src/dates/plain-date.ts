import { InvalidInput } from "../input/invalid-input.ts";

/**
 * A civil day in Vietnam, `YYYY-MM-DD`. A civil day is not a moment: a birth date has no time zone, and
 * turning it into one moves it by a day somewhere on earth. So it stays a string, compared as a string.
 */
export type PlainDate = `${number}-${number}-${number}`;

/** First and last day, both included; `null` = no end known. */
export type Period = { from: PlainDate | null; until: PlainDate | null };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const WRITTEN = "a day of the calendar written YYYY-MM-DD, from 1800-01-01 to 2199-12-31";

/**
 * Whether a value is a day of the calendar, written `YYYY-MM-DD`.
 *
 * @example
 * isPlainDate("2028-02-29") // true
 * isPlainDate("2026-02-29") // false
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return readDate(value) !== null;
}

type DateParts = { year: number; month: number; day: number };

function readDate(value: unknown): DateParts | null {
  const parts = typeof value === "string" ? PATTERN.exec(value) : null;
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const isDay =
    year >= 1800 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? { year, month, day } : null;
}

/**
 * The same value, checked. Throws {@link InvalidInput} naming `field`.
 *
 * @example
 * toPlainDate("2/3/2026", "on") // throws "on: \"2/3/2026\" is not allowed"
 */
export function toPlainDate(value: unknown, field = "date"): PlainDate {
  if (!isPlainDate(value)) throw new InvalidInput(field, value, WRITTEN);
  return value;
}

/**
 * Whether a day lies in a period, its first and last day included.
 *
 * @example
 * isWithin("2025-12-31", { from: "2018-01-01", until: "2025-12-31" }) // true
 * isWithin("2026-01-01", { from: "2018-01-01", until: "2025-12-31" }) // false
 */
export function isWithin(on: PlainDate, { from, until }: Period): boolean {
  return (from === null || from <= on) && (until === null || on <= until);
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * How many days a month has.
 *
 * @example daysInMonth(2028, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Year, month (from 1) and day of the month.
 *
 * @example
 * partsOf("2026-11-23") // { year: 2026, month: 11, day: 23 }
 */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  const parts = readDate(date);
  if (!parts) throw new InvalidInput("date", date, WRITTEN);
  return parts;
}

/**
 * Days since 1970-01-01, by the civil calendar (Howard Hinnant's `days_from_civil`: years begin in March, so
 * that the leap day is the last of its year).
 *
 * @example toDayNumber("1970-01-02") // 1
 */
export function toDayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of {@link toDayNumber}. */
export function fromDayNumber(days: number): PlainDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/**
 * The day so many days later, or earlier when the number is negative.
 *
 * @example
 * addDays("2026-02-28", 1) // "2026-03-01"
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * How many days the second day comes after the first; negative when it comes before.
 *
 * @example
 * daysBetween("2026-02-28", "2026-03-01") // 1
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/**
 * 1 = Monday … 7 = Sunday.
 *
 * @example
 * dayOfWeek("2026-11-23") // 1
 */
export function dayOfWeek(date: PlainDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

function written(year: number, month: number, day: number): PlainDate {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` as PlainDate;
}
