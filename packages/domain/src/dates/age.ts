import { isLeapYear, type PlainDate, partsOf, toPlainDate } from "./plain-date.ts";

/**
 * Completed years from `birthDate` to `on`. "Từ đủ 16 tuổi" is `ageInYears >= 16`; "dưới 18" is `< 18`.
 * Reading: a birthday on 29 February counts as reached on 1 March of a common year (unconfirmed, U6).
 *
 * @example ageInYears("2010-06-15", "2026-06-14") // 15
 * @example ageInYears("2010-06-15", "2026-06-15") // 16
 */
export function ageInYears(birthDate: PlainDate, on: PlainDate): number {
  const born = partsOf(toPlainDate(birthDate, "birthDate"));
  const day = partsOf(toPlainDate(on, "on"));
  const leapling = born.month === 2 && born.day === 29 && !isLeapYear(day.year);
  const birthday = leapling ? { month: 3, day: 1 } : born;
  const reached = day.month > birthday.month || (day.month === birthday.month && day.day >= birthday.day);
  return day.year - born.year - (reached ? 0 : 1);
}

/** The day on which an age is reached: 1 March for a leapling in a common year. */
export function birthdayOf(birthDate: PlainDate, age: number): PlainDate {
  const year = partsOf(birthDate).year + age;
  const isMoved = birthDate.endsWith("-02-29") && !isLeapYear(year);
  return (isMoved ? `${year}-03-01` : `${year}-${birthDate.slice(5)}`) as PlainDate;
}
