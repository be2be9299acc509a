import { dayOfWeek, type PlainDate } from "../dates/plain-date.ts";
import { fixedHolidays } from "./public-holidays.ts";

/** Why days cannot be the announced days of a year. */
export type YearFault =
  | { readonly code: "day-of-another-year" | "day-twice" | "fixed-holiday-missing"; readonly date: PlainDate }
  | { readonly code: "tet-missing" };

/**
 * What speaks against the days off and the Saturdays worked in exchange of a whole year: every day lies in the
 * year, none stands twice, and the holidays that the law fixes are there when they fall on a weekday
 * (`45/2019/QH14#112`), and so is the Tết block.
 *
 * @example findYearFaults(2027, [], []).at(-1) // { code: "tet-missing" }
 */
export function findYearFaults(
  year: number,
  off: readonly PlainDate[],
  worked: readonly PlainDate[],
): readonly YearFault[] {
  const all = [...off, ...worked];
  return [
    ...all
      .filter((date) => !date.startsWith(`${year}-`))
      .map((date) => ({ code: "day-of-another-year", date }) as const),
    ...all
      .filter((date, index) => all.indexOf(date) !== index)
      .map((date) => ({ code: "day-twice", date }) as const),
    ...fixedWeekdays(year)
      .filter((date) => !off.includes(date))
      .map((date) => ({ code: "fixed-holiday-missing", date }) as const),
    ...(off.some(isInTetSeason) ? [] : [{ code: "tet-missing" } as const]),
  ];
}

function fixedWeekdays(year: number): readonly PlainDate[] {
  return fixedHolidays
    .filter(({ fromYear, evidence }) => fromYear <= year && evidence === "seen")
    .map(({ monthDay }) => `${year}-${monthDay}` as PlainDate)
    .filter((date) => dayOfWeek(date) < 6);
}

/** Tết begins between 21 January and 20 February, so a day off around then is its block. */
export function isInTetSeason(date: PlainDate): boolean {
  return date.slice(5) >= "01-18" && date.slice(5) <= "02-27";
}
