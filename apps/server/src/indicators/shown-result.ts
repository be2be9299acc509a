import { type IndicatorDefinition, type IndicatorRow, indicatorValue } from "@tgpl/domain";

/** A row as it may leave the server: of a hidden one nothing is told but its key. */
export type ShownRow = {
  key: IndicatorRow["key"];
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  hidden: boolean;
};

export type ShownResult = {
  rows: ShownRow[];
  total: ShownRow;
  /** Nothing of the table can be shown, not even which of its figures are zero. */
  withheld: boolean;
};

export function show(row: IndicatorRow): ShownRow {
  return { ...row, hidden: false };
}

export function hide({ key }: Pick<IndicatorRow, "key">): ShownRow {
  return { key, numerator: null, denominator: null, value: null, hidden: true };
}

/** A row of counts, hidden when one of them is. */
export function toShownRow(
  definition: IndicatorDefinition,
  key: ShownRow["key"],
  numerator: number | null,
  below: number | null,
): ShownRow {
  if (numerator === null || (definition.denominator && below === null)) return hide({ key });
  const counts = { numerator, denominator: definition.denominator ? below : null };
  return show({ key, ...counts, value: indicatorValue(definition, { ...counts, median: null }) });
}
