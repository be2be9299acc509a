import type { IndicatorDefinition } from "@tgpl/domain";
import type { PlaceProgress } from "./progress.ts";
import { type Interval, poissonInterval, wilsonInterval } from "./rate-interval.ts";

type Counted = Pick<PlaceProgress, "actual" | "numerator" | "denominator" | "expected">;

/**
 * The range of a place's rate, in percent of what is needed: wide where there are few cases. A median has none,
 * since the server does not tell its spread.
 */
export function rangeOfRate(
  { statistic }: Pick<IndicatorDefinition, "statistic">,
  { numerator, denominator, expected }: Counted,
): Interval | null {
  if (!expected || numerator === null || statistic === "median") return null;
  if (statistic === "count") return scale(poissonInterval(numerator), 100 / expected);
  return denominator === null ? null : scale(wilsonInterval(numerator, denominator), 10_000 / expected);
}

function scale({ low, high }: Interval, by: number): Interval {
  return { low: low * by, high: high * by };
}
