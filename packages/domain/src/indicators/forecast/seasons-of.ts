import type { Month } from "../../plan/target.ts";

/** What was counted in each month; a month that is not named is not known. */
export type MonthlyCounts = Readonly<Partial<Record<Month, number>>>;

/** Fewer than two a month on average tell nothing of seasons. */
const leastOfAYear = 24;
const leastYears = 2;

export function monthsOfYear(year: number): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}` as Month);
}

/** The years before a year of which every month is known, the latest first. */
export function wholeYearsBefore(year: number, counts: MonthlyCounts): readonly (readonly number[])[] {
  const years = Object.keys(counts).map((month) => Number(month.slice(0, 4)));
  const past = [...new Set(years)].filter((one) => one < year).sort((a, b) => b - a);
  return past.flatMap((one) => {
    const known = monthsOfYear(one).flatMap((month) => counts[month] ?? []);
    return known.length === 12 ? [known] : [];
  });
}

/**
 * How much of a year each of its months brings, from past years added up; `null` while they are too few, or hold too
 * little, to tell one month from another.
 */
export function seasonsOf(years: readonly (readonly number[])[]): readonly number[] | null {
  const seasons = Array.from({ length: 12 }, (_, month) =>
    years.reduce((sum, year) => sum + (year[month] ?? 0), 0),
  );
  const total = seasons.reduce((sum, one) => sum + one, 0);
  return years.length >= leastYears && total >= leastOfAYear * years.length ? seasons : null;
}
