import type { Dimension } from "@tgpl/domain";
import type { Breakdown } from "./progress.ts";

type Row = Breakdown["rows"][number];

/** A figure, a count too small to show, or nothing to divide by. */
export type Cell = number | "hidden" | "missing";

export type CrossTable = {
  columns: string[];
  rows: { code: string; cells: Cell[]; total: Cell }[];
  totals: Cell[];
  total: Cell;
  hidden: number;
};

export type CrossAsked = {
  breakdown: Breakdown;
  /** The order of the columns; keys that no fact has are left out unless `always` names them. */
  order: readonly string[];
  always: readonly string[];
  /** What a key without a row means: no case at all, or nothing to take a share of. */
  empty: 0 | "missing";
};

/** A breakdown by two dimensions as rows and columns, highest total first; rows that are hidden come last. */
export function toCrossTable({ breakdown, order, always, empty }: CrossAsked): CrossTable {
  const [first = "district", second = "disabilityType"] = breakdown.by;
  const columns = order.filter(
    (key) => always.includes(key) || breakdown.columnTotals.some((row) => row.key[second] === key),
  );
  const cells = new Map(breakdown.rows.map((row) => [nameOf(row.key[first], row.key[second]), toCell(row)]));
  const rows = breakdown.rowTotals.map((row) => ({
    code: row.key[first] ?? "unknown",
    cells: columns.map((column) => cells.get(nameOf(row.key[first], column)) ?? empty),
    total: toCell(row),
  }));
  const totals = columns.map((column) => totalOf(breakdown.columnTotals, second, column) ?? empty);
  const hidden = [...cells.values()].filter((cell) => cell === "hidden").length;
  return { columns, rows: rows.sort(byTotal), totals, total: toCell(breakdown.total), hidden };
}

function toCell({ hidden, value }: Row): Cell {
  if (hidden) return "hidden";
  return value ?? "missing";
}

function totalOf(totals: readonly Row[], dimension: Dimension, key: string): Cell | undefined {
  const row = totals.find((one) => one.key[dimension] === key);
  return row && toCell(row);
}

function nameOf(row: string | undefined, column: string | undefined): string {
  return JSON.stringify([row, column]);
}

function byTotal(a: { code: string; total: Cell }, b: { code: string; total: Cell }): number {
  return rank(b.total) - rank(a.total) || a.code.localeCompare(b.code);
}

function rank(cell: Cell): number {
  return typeof cell === "number" ? cell : -1;
}
