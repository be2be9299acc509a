import { addDays, type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { checkKeys } from "../input/check-shape.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import { readList } from "../input/readers.ts";
import type { Bilingual } from "../language/bilingual.ts";
import { isInTetSeason } from "./find-year-faults.ts";
import { lunarDays } from "./lunar-days.ts";
import {
  fixedHolidays,
  type HolidayYear,
  holidayNames,
  type PublicHoliday,
  publicHolidays,
} from "./public-holidays.ts";
import { toHolidayYear } from "./to-holiday-year.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** What a calendar knows beyond the years that come with the package. */
export type CalendarOverrides = {
  /** Days off announced later than their year. */
  readonly holidays?: readonly PlainDate[];
  /** Days worked in exchange, announced later than their year. */
  readonly workingDays?: readonly PlainDate[];
  /** Whole years as announced; one that is known already is replaced, under another version. */
  readonly years?: readonly HolidayYear[];
};

/**
 * The working calendar of state bodies in Vietnam: Monday to Friday less public holidays, plus the Saturdays
 * worked in exchange. `overrides` add what was announced later: a whole year with its source, or single days.
 * Single days make a new year known once they hold its Tết block; its fixed holidays and Hùng Kings' day then
 * follow from the law.
 *
 * @example vietnamCalendar({ holidays: ["2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10"] })
 */
export function vietnamCalendar(overrides: CalendarOverrides = {}): WorkingCalendar {
  checkKeys(overrides, ["holidays", "workingDays", "years"], "overrides");
  const announced = checkedDays(overrides.holidays, "holidays");
  const worked = checkedDays(overrides.workingDays, "workingDays");
  const both = announced.find((date) => worked.includes(date));
  if (both) throw new InvalidInput("workingDays", both, "a day that is not also among the holidays");

  const years = withAnnounced(readList(toHolidayYear)(overrides.years ?? [], "years"));
  const newYears = yearsWithTet(announced).filter((year) => !years.some((one) => one.year === year));
  const holidays = [
    ...years.flatMap((one) => one.off),
    ...newYears.flatMap(holidaysByLaw),
    ...announced.map(toHoliday),
  ];
  return {
    version: versionOf(years, announced, worked),
    knownYears: new Set([...years.map((one) => one.year), ...newYears]),
    holidays: new Map(holidays.map((holiday) => [holiday.date, holiday])),
    // A day off announced later wins over an exchange announced before.
    workedInExchange: new Set([
      ...years.flatMap((one) => one.worked).filter((date) => !announced.includes(date)),
      ...worked,
    ]),
  };
}

/** The known years, those announced again replaced. */
function withAnnounced(announced: readonly HolidayYear[]): readonly HolidayYear[] {
  const years = new Map(publicHolidays.map((one) => [one.year, one]));
  for (const one of announced) {
    if (years.get(one.year)?.version === one.version) {
      throw new InvalidInput(
        "years",
        `${one.year}/${one.version}`,
        "another version of a year that is known",
      );
    }
    years.set(one.year, one);
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

/** Two calendars with the same version count alike: every announcement that differs stands in it. */
function versionOf(
  years: readonly HolidayYear[],
  off: readonly PlainDate[],
  worked: readonly PlainDate[],
): string {
  const days = (word: string, dates: readonly PlainDate[]) =>
    dates.length > 0 ? [`${word} ${[...new Set(dates)].sort().join(" ")}`] : [];
  return [
    `VN ${years.map(({ year, version }) => `${year}/${version}`).join(" ")}`,
    ...days("off", off),
    ...days("worked", worked),
  ].join("; ");
}

function yearsWithTet(days: readonly PlainDate[]): readonly number[] {
  return [...new Set(days.filter(isInTetSeason).map((date) => Number(date.slice(0, 4))))];
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
  return readList((date) => toPlainDate(date, field))(days ?? [], field);
}
