import { addDays, dayOfWeek, type PlainDate } from "../dates/plain-date.ts";
import { isWorkingDay, type WorkingCalendar } from "../deadlines/working-calendar.ts";

/** The two ways to divide a period: its working days, or all its days while their holidays are not known. */
export type DaysOfWork = {
  readonly basis: "working-days" | "calendar-days";
  /** Days from `from` to `until`, both included, that carry the plan. */
  readonly carrying: (from: PlainDate, until: PlainDate) => number;
  /** Days on which somebody works; Monday to Friday while the holidays are not known. */
  readonly worked: (from: PlainDate, until: PlainDate) => number;
};

export function daysOfWork(
  period: { readonly from: PlainDate; readonly until: PlainDate },
  calendar: WorkingCalendar,
): DaysOfWork {
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.until.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (years.every((year) => calendar.knownYears.has(year))) {
    const worked = countDays((date) => isWorkingDay(calendar, date));
    return { basis: "working-days", carrying: worked, worked };
  }
  return {
    basis: "calendar-days",
    carrying: countDays(() => true),
    worked: countDays((date) => dayOfWeek(date) < 6),
  };
}

function countDays(counts: (date: PlainDate) => boolean) {
  return (from: PlainDate, until: PlainDate): number => {
    let days = 0;
    for (let date = from; date <= until; date = addDays(date, 1)) if (counts(date)) days += 1;
    return days;
  };
}
