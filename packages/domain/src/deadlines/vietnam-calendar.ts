import { addDays, type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { Bilingual } from "../language/bilingual.ts";
import { lunarDays } from "./lunar-days.ts";
import { fixedHolidays, holidayNames, type PublicHoliday, publicHolidays } from "./public-holidays.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

export type CalendarOverrides = {
  readonly holidays?: readonly PlainDate[];
  readonly workingDays?: readonly PlainDate[];
};

/**
 * The working calendar of state bodies in Vietnam: Monday to Friday less public holidays, plus the Saturdays
 * worked in exchange. `overrides` add days off and worked days that were announced later. They make a new year
 * known once they hold its Tết block; its fixed holidays and Hùng Kings' day then follow from the law.
 *
 * @example vietnamCalendar({ holidays: ["2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10"] })
 */
export function vietnamCalendar(overrides: CalendarOverrides = {}): WorkingCalendar {
  const announced = checkedDays(overrides.holidays, "holidays");
  const worked = checkedDays(overrides.workingDays, "workingDays");
  const both = announced.find((date) => worked.includes(date));
  if (both) throw new InvalidInput("workingDays", both, "a day that is not also among the holidays");

  const newYears = yearsWithTet(announced).filter((year) => !publicHolidays.some((one) => one.year === year));
  const holidays = [
    ...publicHolidays.flatMap((one) => one.off),
    ...newYears.flatMap(holidaysByLaw),
    ...announced.map(toHoliday),
  ];
  return {
    knownYears: new Set([...publicHolidays.map((one) => one.year), ...newYears]),
    holidays: new Map(holidays.map((holiday) => [holiday.date, holiday])),
    // A day off announced later wins over an exchange announced before.
    workedInExchange: new Set([
      ...publicHolidays.flatMap((one) => one.worked).filter((date) => !announced.includes(date)),
      ...worked,
    ]),
  };
}

/** Tết begins between 21 January and 20 February, so a day off around then is its block. */
function yearsWithTet(days: readonly PlainDate[]): readonly number[] {
  const inSeason = days.filter((date) => date.slice(5) >= "01-18" && date.slice(5) <= "02-27");
  return [...new Set(inSeason.map((date) => Number(date.slice(0, 4))))];
}

function holidaysByLaw(year: number): readonly PublicHoliday[] {
  const fixed = fixedHolidays
    .filter(({ fromYear }) => fromYear <= year)
    .map(({ monthDay, name, evidence }) => ({ date: toPlainDate(`${year}-${monthDay}`), name, evidence }));
  const hungKings = lunarDays[year]?.hungKings;
  if (!hungKings) return fixed;
  return [...fixed, { date: hungKings, name: holidayNames.hungKings, evidence: "seen" }];
}

function toHoliday(date: PlainDate): PublicHoliday {
  return { date, name: nameOf(date), evidence: "seen" };
}

function nameOf(date: PlainDate): Bilingual {
  const fixed = fixedHolidays.find(({ monthDay }) => date.endsWith(monthDay));
  const lunar = lunarDays[Number(date.slice(0, 4))];
  if (fixed) return fixed.name;
  if (lunar && date >= addDays(lunar.tet, -4) && date <= addDays(lunar.tet, 6)) return holidayNames.tet;
  return date === lunar?.hungKings ? holidayNames.hungKings : holidayNames.announced;
}

function checkedDays(days: readonly PlainDate[] | undefined, field: string): readonly PlainDate[] {
  return (days ?? []).map((date) => toPlainDate(date, field));
}
