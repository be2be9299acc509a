import { daysInMonth } from "./plain-date.ts";

/**
 * A day as one number, `"2010-06-15"` as 20100615; -1 when it is no day of the calendar. Read digit by digit: it
 * runs once for every person of a register. Accepts exactly what `isPlainDate` does.
 */
export function dateDigits(value: unknown): number {
  if (typeof value !== "string" || value.length !== 10) return -1;
  if (value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH) return -1;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  const isDay = year >= 1800 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay && (day <= 28 || day <= daysInMonth(year, month)) ? year * 10000 + month * 100 + day : -1;
}

/**
 * Completed years between two days written as digits: `ageInYears`, and its reading of 29 February with it.
 * 20230228 − 20040229 = 189999 is 18 years; a day later, 20230301 − 20040229 = 190072, is 19.
 */
export function yearsBetween(birth: number, on: number): number {
  return Math.trunc((on - birth) / 10000);
}

const DASH = 45;
const ZERO = 48;

/** Two digits, or a number too small for any date. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const units = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -10_000;
}
