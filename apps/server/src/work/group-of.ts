import { dayOf, getDeadlineRule, type Instant, toEpoch } from "@tgpl/domain";
import type { OpenWork } from "../platform/work-source.ts";
import type { WorkGroup } from "./work-item.ts";
import { paceOf, type WorkKind } from "./work-sources.ts";

type Timed = Pick<OpenWork<WorkKind>, "kind" | "since" | "due" | "rule">;

/**
 * Where a thing to do stands in the list. What is due “at once” and what runs by the hour comes first while it can
 * still be kept; what is overdue next, whoever was to act.
 */
export function groupOf(item: Timed, now: Instant): WorkGroup {
  const { kind, due } = item;
  const pace = paceOf(kind);
  if (pace === "at-once") return "running";
  const isToday = due !== null && dayOf(due) === dayOf(now);
  if (pace === "appointment") return isToday ? "today" : "later";
  if (due && toEpoch(due) < toEpoch(now)) return "overdue";
  if (pace === "waiting") return "waiting";
  if (runsByTheHour(item)) return "running";
  return isToday ? "today" : "later";
}

function runsByTheHour({ rule, since }: Timed): boolean {
  return rule !== null && getDeadlineRule(rule, dayOf(since)).unit === "hours";
}
