import type { IndicatorDefinition } from "./indicator-definition.ts";

/**
 * The value of a row from its counts, so that every program that counted them computes the same.
 *
 * @example indicatorValue(getIndicator("requests-served"), { numerator: 9, denominator: 12, median: null }) // 75
 */
export function indicatorValue(
  { statistic }: Pick<IndicatorDefinition, "statistic">,
  row: { readonly numerator: number; readonly denominator: number | null; readonly median: number | null },
): number | null {
  if (statistic === "median") return row.median;
  if (statistic !== "ratio" && statistic !== "rate") return row.numerator;
  const whole = statistic === "ratio" ? 100 : 1000;
  return row.denominator ? (whole * row.numerator) / row.denominator : null;
}
