import type { PlainDate } from "../dates/plain-date.ts";

/**
 * The same day of another year, for a plan that is written from last year's; 29 February becomes 28 February where the
 * year has none.
 *
 * @example
 * shiftToYear("2028-02-29", 2029) // "2029-02-28"
 */
export function shiftToYear(day: PlainDate, year: number): PlainDate {
  const monthAndDay = day.slice(5);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}-${monthAndDay === "02-29" && !isLeap ? "02-28" : monthAndDay}` as PlainDate;
}
