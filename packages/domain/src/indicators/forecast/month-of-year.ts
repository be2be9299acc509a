import { daysInMonth, type PlainDate, toPlainDate } from "../../dates/plain-date.ts";
import type { Month } from "../../plan/target.ts";

/** The first and the last day of a month. */
export function monthOfYear(month: Month): { from: PlainDate; until: PlainDate } {
  const from = toPlainDate(`${month}-01`, "month");
  const [year = 0, number = 0] = month.split("-").map(Number);
  return { from, until: toPlainDate(`${month}-${daysInMonth(year, number)}`, "month") };
}
