import type { Trend } from "../charts/trend-option.ts";
import type { Series } from "./progress.ts";

/**
 * The months of a year as lines. A month that has not come, is hidden or has nothing measured leaves a gap; the
 * month that is running stands at the day of today.
 */
export function trendOfSeries({ points }: Pick<Series, "points">, labelOf: (month: number) => string): Trend {
  return {
    labels: points.map((_, at) => labelOf(at + 1)),
    actual: points.map(({ reached, hidden, actual }) => (reached && !hidden ? actual : null)),
    expected: points.map(({ expected }) => expected),
  };
}
