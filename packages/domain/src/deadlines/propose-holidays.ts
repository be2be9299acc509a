import { addDays, dayOfWeek, type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";
import { lunarDays } from "./lunar-days.ts";
import { fixedHolidays, holidayNames, type PublicHoliday } from "./public-holidays.ts";

/** A day of the law before it is known whether it falls on a weekend. */
type Wanted = { date: PlainDate; name: Bilingual; evidence: Evidence };

/**
 * What the days off of a year would be by the law alone, for somebody to correct by the announcement: the fixed
 * days and Hùng Kings' day, then as a guess that no announcement has confirmed the five days of Tết, the second day
 * in September, and the working day after a holiday that falls on a weekend. Without lunar data there is no Tết.
 *
 * @example proposeHolidays(2027).map(({ date }) => date).slice(0, 2) // ["2027-01-01", "2027-02-05"]
 */
export function proposeHolidays(year: number): readonly PublicHoliday[] {
  const wanted = [...fixedDays(year), ...lunarHolidays(year), secondInSeptember(year)];
  const off = new Map<PlainDate, PublicHoliday>();
  for (const holiday of wanted.filter(({ date }) => !isWeekend(date))) off.set(holiday.date, holiday);
  for (const { date, name } of wanted.filter((one) => isWeekend(one.date)).sort(byDate)) {
    const instead = nextWorked(date, off);
    off.set(instead, { date: instead, name, evidence: "unconfirmed" });
  }
  return [...off.values()].sort(byDate);
}

function fixedDays(year: number): readonly Wanted[] {
  return fixedHolidays
    .filter(({ fromYear }) => fromYear <= year)
    .map(({ monthDay, name, evidence }) => ({ date: toPlainDate(`${year}-${monthDay}`), name, evidence }));
}

/** The last day of the old lunar year and the first four of the new one; Hùng Kings' day follows from the moon. */
function lunarHolidays(year: number): readonly Wanted[] {
  const lunar = lunarDays[year];
  if (!lunar) return [];
  const tet = [-1, 0, 1, 2, 3].map((days): Wanted => {
    return { date: addDays(lunar.tet, days), name: holidayNames.tet, evidence: "unconfirmed" };
  });
  return [...tet, { date: lunar.hungKings, name: holidayNames.hungKings, evidence: "seen" }];
}

/** The day beside 2 September that joins it to a weekend; the day before where both or none do. */
function secondInSeptember(year: number): Wanted {
  const second = toPlainDate(`${year}-09-02`);
  const isAfterward = [1, 4, 7].includes(dayOfWeek(second));
  const date = addDays(second, isAfterward ? 1 : -1);
  return { date, name: holidayNames.national, evidence: "unconfirmed" };
}

function nextWorked(from: PlainDate, off: ReadonlyMap<PlainDate, PublicHoliday>): PlainDate {
  let date = addDays(from, 1);
  while (isWeekend(date) || off.has(date)) date = addDays(date, 1);
  return date;
}

function isWeekend(date: PlainDate): boolean {
  return dayOfWeek(date) > 5;
}

function byDate(one: Wanted, other: Wanted): number {
  return one.date < other.date ? -1 : 1;
}
