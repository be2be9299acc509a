import { addDays, findReasonOff, isWorkingDay, type PlainDate, type WorkingCalendar } from "@tgpl/domain";

export type RemainingDays = {
  workingDays: number;
  /** Public holidays that fall on a day of the week when people work. */
  holidays: PlainDate[];
};

/**
 * What is left of a year after a day; null while the public holidays of the year are not known.
 *
 * @example remainingDays("2026-11-23", 2026, vietnamCalendar()) // { workingDays: 27, holidays: ["2026-11-24"] }
 */
export function remainingDays(
  today: PlainDate,
  year: number,
  calendar: WorkingCalendar,
): RemainingDays | null {
  if (!calendar.knownYears.has(year)) return null;
  const left: RemainingDays = { workingDays: 0, holidays: [] };
  for (let date = addDays(today, 1); date.startsWith(`${year}-`); date = addDays(date, 1)) {
    if (isWorkingDay(calendar, date)) left.workingDays += 1;
    else if (findReasonOff(calendar, date)?.why === "public-holiday") left.holidays.push(date);
  }
  return left;
}
