import {
  type IndicatorResult,
  type IndicatorRow,
  type SuppressedTable,
  suppressSmallCounts,
} from "@tgpl/domain";
import { type ShownResult, show } from "./shown-result.ts";

type Part = "numerator" | "denominator";

/**
 * Hides small counts of a result that is broken down once, twice or not at all. A share or a median goes with its
 * counts: where the numerator or the denominator must be hidden, the whole row is.
 */
export function hideSmallCounts(result: IndicatorResult, threshold: number): ShownResult {
  const parts: Part[] = result.total.denominator === null ? ["numerator"] : ["numerator", "denominator"];
  const tables = parts.map((part) => suppressSmallCounts(toTable(result, part), { threshold }));
  const rows = result.rows.map((row) =>
    show(
      row,
      tables.some((table) => isHidden(table, namesOf(result, row))),
    ),
  );
  return {
    ...result,
    rows,
    total: show(
      result.total,
      tables.some((table) => table.total === null),
    ),
  };
}

type Names = { row: string; column: string };

function namesOf({ by: [first, second] }: IndicatorResult, { key }: IndicatorRow): Names {
  return { row: (first && key[first]) ?? "", column: (second && key[second]) ?? "" };
}

function toTable(result: IndicatorResult, part: Part) {
  const counts = new Map<string, number>();
  const names = result.rows.map((row) => namesOf(result, row));
  for (const [index, { row, column }] of names.entries())
    counts.set(cellName(row, column), result.rows[index]?.[part] ?? 0);
  const rows = [...new Set(names.map(({ row }) => row))];
  const columns = [...new Set(names.map(({ column }) => column))];
  const cells = rows.map((row) => columns.map((column) => counts.get(cellName(row, column)) ?? 0));
  return { rows, columns, counts: cells };
}

function cellName(row: string, column: string): string {
  return JSON.stringify([row, column]);
}

/** A cell of a row or column whose total is hidden is hidden too: other views may show that total. */
function isHidden(table: SuppressedTable, { row, column }: Names): boolean {
  const [i, j] = [table.rows.indexOf(row), table.columns.indexOf(column)];
  if (table.counts[i]?.[j] === null || table.rowTotals[i] === null) return true;
  return table.columns.length > 1 && table.columnTotals[j] === null;
}
