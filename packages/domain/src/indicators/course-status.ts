/** How a target stands on a day. */
export type CourseStatus = "ahead" | "on-course" | "at-risk" | "behind";

/**
 * From which share of what is expected a target is ahead, on course, or at risk; below that it is behind, the worse
 * of the two. A setting of the city, not law.
 */
export const courseThresholds = { ahead: 1.05, onCourse: 0.95, atRisk: 0.8 } as const;

/**
 * Where a figure stands against what is expected. Half a case is no delay: a count is ahead or behind only by at
 * least a whole one. Nothing measured yet, where nobody asked, is on course.
 *
 * @example courseStatus({ expected: 100, actual: 90, direction: "higher", isCount: true }) // "at-risk"
 */
export function courseStatus({
  expected,
  actual,
  direction,
  isCount,
}: {
  readonly expected: number;
  readonly actual: number | null;
  readonly direction: "higher" | "lower";
  readonly isCount: boolean;
}): CourseStatus {
  if (actual === null || (isCount && Math.abs(actual - expected) < 1)) return "on-course";
  const reached = direction === "higher" ? share(actual, expected) : share(expected, actual);
  if (reached >= courseThresholds.ahead) return "ahead";
  if (reached >= courseThresholds.onCourse) return "on-course";
  return reached >= courseThresholds.atRisk ? "at-risk" : "behind";
}

/** Nothing expected and nothing done is exactly on course. */
function share(part: number, whole: number): number {
  if (whole === 0) return part === 0 ? 1 : Number.POSITIVE_INFINITY;
  return part / whole;
}
