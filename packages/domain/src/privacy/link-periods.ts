import { addDays, type Period, type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import type { LinkedView } from "./linked-tables.ts";

/** Periods that overlap, cut into slices that no two tables share in part. */
export type LinkedPeriods = {
  /** The key of a day in the dimension `slice`. */
  sliceOf(day: PlainDate): string;
  /** One view for each period, in their order, and a last one that is published nowhere: by slices. */
  viewsOf(by: readonly string[]): readonly LinkedView[];
};

/** Before every day of the calendar: the slice that begins where open periods do. */
const BEGINNING = "";

/**
 * Cuts time where any of some periods begins or ends. Two periods that are a day apart tell what came in on that
 * day, so the slices between them are protected like counts that are shown.
 *
 * @example
 * const periods = linkPeriods([
 *   { from: "2026-01-01", until: "2026-03-31" },
 *   { from: "2026-01-01", until: "2026-04-01" },
 * ]);
 * // The day in which the two differ is a slice of its own.
 * periods.sliceOf("2026-04-01") // "2026-04-01"
 */
export function linkPeriods(periods: readonly Period[]): LinkedPeriods {
  const starts = periods.map(({ from }) => (from === null ? BEGINNING : toPlainDate(from, "from")));
  const ends = periods.flatMap(({ until }) =>
    until === null ? [] : [addDays(toPlainDate(until, "until"), 1)],
  );
  const slices = [...new Set([BEGINNING, ...starts, ...ends])].sort();
  const slicesOf = ({ from, until }: Period) =>
    slices.filter((slice) => slice >= (from ?? BEGINNING) && (until === null || slice <= until));
  const covered = [...new Set(periods.flatMap(slicesOf))];
  return {
    sliceOf: (day) => slices.filter((slice) => slice <= day).at(-1) ?? BEGINNING,
    viewsOf: (by) => [
      ...periods.map((period) => ({ by, where: { slice: slicesOf(period) } })),
      { by: [...by, "slice"], where: { slice: covered }, published: false },
    ],
  };
}
