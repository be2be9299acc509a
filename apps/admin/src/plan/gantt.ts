import type { PlainDate } from "@tgpl/domain";

/** Where a task stands on a day by its time frame alone: what was done is another matter. */
export type TaskTime = "to-come" | "running" | "over";

type Span = { from: PlainDate; until: PlainDate };

/** What was reported of a task, in percent, by its code. Nobody reports yet: a task without a report is not late. */
export type ProgressByTask = Readonly<Record<string, number>>;
export const noProgress: ProgressByTask = {};

export function timeOf({ from, until }: Span, today: PlainDate): TaskTime {
  if (today < from) return "to-come";
  return today > until ? "over" : "running";
}

/** A bar on the line of a year, in hundredths of its length; cut off where the task runs out of the year. */
export function barOf({ from, until }: Span, year: number): { start: number; width: number } {
  const start = shareOfYear(from, year, 0);
  return { start, width: Math.max(0, shareOfYear(until, year, 1) - start) };
}

/** Where today stands on the line of a year; null in another year. */
export function todayOn(year: number, today: PlainDate): number | null {
  return today.startsWith(`${year}-`) ? shareOfYear(today, year, 0.5) : null;
}

/** `part` of the day itself is over: 0 at its beginning, 1 at its end. */
function shareOfYear(day: PlainDate, year: number, part: number): number {
  const begins = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - begins;
  const moment = Date.parse(`${day}T00:00:00Z`) + part * DAY;
  return Math.min(1, Math.max(0, (moment - begins) / length)) * 100;
}

const DAY = 86_400_000;

/** How many tasks are over, running and to come. */
export function countTimes(tasks: readonly Span[], today: PlainDate): Record<TaskTime, number> {
  const counts = { over: 0, running: 0, "to-come": 0 };
  for (const task of tasks) counts[timeOf(task, today)] += 1;
  return counts;
}

/** The tasks of each agency, as lead and beside others, in the order of the plan; who has none is left out. */
export function byAgency<Task extends { leadAgency: string | null; coordinatingAgencies: readonly string[] }>(
  tasks: readonly Task[],
): { code: string | null; leads: Task[]; coordinates: Task[] }[] {
  const codes = new Set<string | null>([
    ...tasks.map(({ leadAgency }) => leadAgency),
    ...tasks.flatMap(({ coordinatingAgencies }) => coordinatingAgencies),
  ]);
  return [...codes].map((code) => ({
    code,
    leads: tasks.filter(({ leadAgency }) => leadAgency === code),
    coordinates: tasks.filter((task) => code !== null && task.coordinatingAgencies.includes(code)),
  }));
}
