import { daysBetween, type PlainDate } from "../dates/plain-date.ts";
import { type ReportLimit, type ReportStanding, reportSoonDays } from "./report-limits.ts";

/**
 * How a report stands on a day: it is late from the day after its last day, whatever is handed in later.
 *
 * @example reportStanding({ dueOn: "2026-05-31" }, null, "2026-05-31") // "due-soon"
 * @example reportStanding({ dueOn: "2026-05-31" }, null, "2026-06-01") // "late"
 * @example reportStanding({ dueOn: "2026-05-31" }, "2026-05-31", "2026-07-01") // "handed-in"
 * @example reportStanding({ dueOn: "2026-05-31" }, "2026-06-03", "2026-07-01") // "handed-in-late"
 */
export function reportStanding(
  { dueOn }: Pick<ReportLimit, "dueOn">,
  handedInOn: PlainDate | null,
  today: PlainDate,
): ReportStanding {
  if (handedInOn !== null) return handedInOn <= dueOn ? "handed-in" : "handed-in-late";
  if (today > dueOn) return "late";
  return daysBetween(today, dueOn) <= reportSoonDays ? "due-soon" : "not-yet-due";
}

/**
 * How many days a report is late; 0 when it is not.
 *
 * @example reportDaysLate({ dueOn: "2026-05-31" }, "2026-06-03") // 3
 * @example reportDaysLate({ dueOn: "2026-05-31" }, "2026-05-31") // 0
 */
export function reportDaysLate({ dueOn }: Pick<ReportLimit, "dueOn">, today: PlainDate): number {
  return Math.max(0, daysBetween(dueOn, today));
}
