import { dayOf, daysBetween, endOfDay, type Instant, toEpoch } from "@tgpl/domain";
import type { WorkItem } from "./work-item.ts";

/** How long: days alone, or hours and minutes. */
export type Span = { days: number } | { hours: number; minutes: number };

/** What the margin of a row says; the words come from the catalogue. */
export type WorkTime =
  /** "đã 1 giờ 15 phút": a duty that is at once, counted up. */
  | { kind: "gone"; span: Span }
  /** "còn 2 giờ 40 phút" */
  | { kind: "left"; span: Span }
  /** "quá 2 ngày" */
  | { kind: "past"; span: Span }
  /** "hôm nay": the limit is a day, and it is this one. */
  | { kind: "today" }
  /** "9 ngày làm việc": how long it has been with others. */
  | { kind: "waited"; waited: WorkItem["waited"] }
  /** A limit runs, but its end lies in a year whose days off are not known. */
  | { kind: "untold" };

export type WorkMoments = Pick<WorkItem, "group" | "since" | "waited" | "due" | "dueUntold"> & {
  /** From when it is ours to do at once, whatever limit an agency had before. */
  oursFrom?: WorkItem["oursFrom"];
};

/**
 * The time of a thing to do, for its margin.
 *
 * Due 27/11 at the end of the day, now 24/11 15:20: 3 days left. Due today at 18:00, now 15:20: 2 hours 40 minutes.
 */
export function workTime(item: WorkMoments, now: Instant): WorkTime {
  const { group, since, waited, due, dueUntold, oursFrom } = item;
  if (oursFrom) return { kind: "gone", span: spanBetween(oursFrom, now) };
  if (group === "waiting") return { kind: "waited", waited };
  if (dueUntold) return { kind: "untold" };
  if (due === null) return { kind: "gone", span: spanBetween(since, now) };
  if (toEpoch(due) < toEpoch(now)) return { kind: "past", span: spanBetween(due, now) };
  if (dayOf(due) === dayOf(now) && isEndOfDay(due)) return { kind: "today" };
  return { kind: "left", span: spanBetween(now, due) };
}

/** A limit in days counts by the calendar, so one that ended yesterday is a day past; everything else by the clock. */
function spanBetween(from: Instant, to: Instant): Span {
  const minutes = Math.max(0, Math.floor((toEpoch(to) - toEpoch(from)) / 60_000));
  const days = daysBetween(dayOf(from), dayOf(to));
  if (days > 0 && (minutes >= 24 * 60 || isEndOfDay(from) || isEndOfDay(to))) return { days };
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

function isEndOfDay(moment: Instant): boolean {
  return toEpoch(moment) === toEpoch(endOfDay(dayOf(moment)));
}
