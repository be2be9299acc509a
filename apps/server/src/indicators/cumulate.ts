import { type IndicatorDefinition, indicatorValue } from "@tgpl/domain";
import { hide, type ShownResult, type ShownRow } from "./shown-result.ts";

/**
 * Adds months up from the first. A sum that would tell a hidden month is hidden: shown are the sums before the first
 * hidden month and, from the total backwards, those after the last one.
 *
 * @example with months of 6, hidden, hidden, 9 and a total of 20: 6, hidden, 11, 20
 */
export function cumulate(
  definition: IndicatorDefinition,
  result: ShownResult,
  months: readonly string[],
): ShownRow[] {
  const rows = months.map((month) => result.rows.find((row) => row.key.month === month));
  const first = rows.findIndex((row) => row?.hidden);
  const last = rows.findLastIndex((row) => row?.hidden);
  return months.map((month, index) => {
    const key = { month };
    if (result.total.hidden) return hide({ key });
    if (first === -1 || index < first) return toRow(definition, key, sum(rows.slice(0, index + 1)));
    if (index < last) return hide({ key });
    const after = sum(rows.slice(index + 1));
    const { numerator, denominator } = result.total;
    return toRow(definition, key, {
      numerator: Number(numerator) - after.numerator,
      denominator: Number(denominator) - after.denominator,
    });
  });
}

type Counts = { numerator: number; denominator: number };

function sum(rows: readonly (ShownRow | undefined)[]): Counts {
  const add = (part: "numerator" | "denominator") =>
    rows.reduce((total, row) => total + (row?.[part] ?? 0), 0);
  return { numerator: add("numerator"), denominator: add("denominator") };
}

function toRow(definition: IndicatorDefinition, key: ShownRow["key"], counts: Counts): ShownRow {
  const denominator = definition.denominator ? counts.denominator : null;
  const value = indicatorValue(definition, { numerator: counts.numerator, denominator, median: null });
  return { key, numerator: counts.numerator, denominator, value, hidden: false };
}
