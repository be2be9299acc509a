import { type Course, statusKind } from "./progress.ts";

export type CourseCounts = {
  behind: number;
  atrisk: number;
  /** On course or ahead. */
  good: number;
  noTarget: number;
};

/** How many indicators stand how; one that is hidden or not measured yet is in none of the counts. */
export function countCourses(rows: readonly Pick<Course, "status" | "target">[]): CourseCounts {
  const kinds = rows.map(({ status }) => statusKind(status));
  const of = (...wanted: (typeof kinds)[number][]) => kinds.filter((kind) => wanted.includes(kind)).length;
  return {
    behind: of("behind"),
    atrisk: of("atrisk"),
    good: of("oncourse", "ahead"),
    noTarget: rows.filter(({ target }) => target === null).length,
  };
}
