import { addDays, dayOfWeek, daysInMonth, type PlainDate, toPlainDate } from "@tgpl/domain";

/** A row of a month's page: Monday to Sunday, empty outside of the month. */
export type Week = readonly (PlainDate | null)[];

/** The weeks of a month. */
export function weeksOf(year: number, month: number): readonly Week[] {
  const first = toPlainDate(`${year}-${String(month).padStart(2, "0")}-01`);
  const before = dayOfWeek(first) - 1;
  const count = daysInMonth(year, month);
  return Array.from({ length: Math.ceil((before + count) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const at = week * 7 + weekday - before;
      return at < 0 || at >= count ? null : addDays(first, at);
    }),
  );
}

const steps: Record<string, (day: PlainDate) => PlainDate> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => byMonths(day, -1),
  PageDown: (day) => byMonths(day, 1),
  Home: (day) => toPlainDate(`${day.slice(0, 8)}01`),
  End: (day) => inMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 31),
};

/** The day to which a key leads from another; the same one at the ends of the year, undefined for other keys. */
export function dayByKey(key: string, from: PlainDate): PlainDate | undefined {
  const to = steps[key]?.(from);
  return to && (to.slice(0, 4) === from.slice(0, 4) ? to : from);
}

function byMonths(day: PlainDate, months: number): PlainDate {
  const month = Number(day.slice(5, 7)) + months;
  if (month < 1 || month > 12) return day;
  return inMonth(Number(day.slice(0, 4)), month, Number(day.slice(8)));
}

/** 31 January and one month on: the last day of February. */
function inMonth(year: number, month: number, day: number): PlainDate {
  const last = Math.min(day, daysInMonth(year, month));
  return toPlainDate(`${year}-${String(month).padStart(2, "0")}-${String(last).padStart(2, "0")}`);
}
