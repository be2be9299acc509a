import { isLeapYear, type PlainDate, partsOf } from "./plain-date.ts";

/**
 * Completed years from `birthDate` to `on`. "Từ đủ 16 tuổi" is `ageInYears >= 16`; "dưới 18" is `< 18`.
 * Reading: a birthday on 29 February counts as reached on 1 March of a common year (unconfirmed, U6).
 *
 * @example ageInYears("2010-06-15", "2026-06-14") // 15
 * @example ageInYears("2010-06-15", "2026-06-15") // 16
 */
export function ageInYears(birthDate: PlainDate, on: PlainDate): number {
  const born = partsOf(birthDate);
  const day = partsOf(on);
  const leapling = born.month === 2 && born.day === 29 && !isLeapYear(day.year);
  const birthday = leapling ? { month: 3, day: 1 } : born;
  const reached = day.month > birthday.month || (day.month === birthday.month && day.day >= birthday.day);
  return day.year - born.year - (reached ? 0 : 1);
}
