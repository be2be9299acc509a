import {
  addDays,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  type PlainDate,
  partsOf,
  toPlainDate,
} from "@tgpl/domain";

/** How the calendar of work is shown: a month or a week as a table, or a month as a list of days. */
export const calendarSpans = ["month", "week", "agenda"] as const;
export type CalendarSpan = (typeof calendarSpans)[number];

export type Days = { readonly from: PlainDate; readonly until: PlainDate };

/** The days that are shown. A month as a table has whole weeks: 1 December 2026, a Tuesday: from 30 November on. */
export function daysShown(span: CalendarSpan, on: PlainDate): Days {
  if (span === "week") return wholeWeeks({ from: on, until: on });
  const month = monthOf(on);
  return span === "agenda" ? month : wholeWeeks(month);
}

/** A day of the span before or after. */
export function stepSpan(span: CalendarSpan, on: PlainDate, by: -1 | 1): PlainDate {
  if (span === "week") return addDays(on, by * 7);
  const { from, until } = monthOf(on);
  return by < 0 ? addDays(from, -1) : addDays(until, 1);
}

export function eachDay({ from, until }: Days): PlainDate[] {
  return Array.from({ length: daysBetween(from, until) + 1 }, (_, at) => addDays(from, at));
}

/** Days in rows of seven. */
export function inWeeks(days: Days): PlainDate[][] {
  const all = eachDay(days);
  return Array.from({ length: Math.ceil(all.length / 7) }, (_, week) => all.slice(week * 7, week * 7 + 7));
}

export function isOfMonth(day: PlainDate, on: PlainDate): boolean {
  return day.slice(0, 7) === on.slice(0, 7);
}

function monthOf(on: PlainDate): Days {
  const { year, month } = partsOf(on);
  const start = on.slice(0, 8);
  return {
    from: toPlainDate(`${start}01`),
    until: toPlainDate(`${start}${String(daysInMonth(year, month)).padStart(2, "0")}`),
  };
}

function wholeWeeks({ from, until }: Days): Days {
  return { from: addDays(from, 1 - dayOfWeek(from)), until: addDays(until, 7 - dayOfWeek(until)) };
}
