import type { IndicatorResult, IndicatorRow } from "@tgpl/domain";

/** A row as it may leave the server: of a hidden one nothing is told but its key. */
export type ShownRow = {
  key: IndicatorRow["key"];
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  hidden: boolean;
};

export type ShownResult = Omit<IndicatorResult, "rows" | "total"> & { rows: ShownRow[]; total: ShownRow };

export function show(row: IndicatorRow, hidden: boolean): ShownRow {
  return hidden ? hide(row) : { ...row, hidden: false };
}

export function hide({ key }: Pick<IndicatorRow, "key">): ShownRow {
  return { key, numerator: null, denominator: null, value: null, hidden: true };
}

/** Of a hidden place not even the keys are told: how many there are would say how small the count is at least. */
export function hideAll(result: IndicatorResult): ShownResult {
  return { ...result, rows: [], total: hide(result.total) };
}
