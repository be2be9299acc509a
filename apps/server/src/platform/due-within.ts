import type { WorkAsked } from "./work-source.ts";

/** The condition of a `where` on a column of dues; none when whatever is open is asked for. */
export function dueWithin<Column extends string>(
  column: Column,
  due: WorkAsked["due"],
): { [key in Column]?: { gte: Date; lte: Date } } {
  if (!due) return {};
  const condition: Record<string, { gte: Date; lte: Date }> = {
    [column]: { gte: new Date(due.from), lte: new Date(due.until) },
  };
  return condition as { [key in Column]?: { gte: Date; lte: Date } };
}
