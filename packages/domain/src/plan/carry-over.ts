import type { Target } from "./target.ts";

/**
 * What a period that is over left undone, for the target of the next one to take over: never less than nothing, so
 * what was done beyond the target takes no work off the next year. For targets of amounts only: a share cannot be
 * made up for.
 *
 * @example
 * const target: Target = {
 *   indicatorId: "cases-accepted",
 *   place: null,
 *   period: { from: "2026-01-01", until: "2026-12-31" },
 *   value: 120,
 *   actual: 111,
 *   decidingDocument: null,
 *   evidence: "unconfirmed",
 * };
 * carryOver(target) // 9
 */
export function carryOver({ value, actual, carriedOver = 0 }: Target): number {
  return Math.max(0, value + carriedOver - (actual ?? 0));
}
