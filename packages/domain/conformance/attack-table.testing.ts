import type { CountTable, SuppressedTable } from "@tgpl/domain";
import { attackTables } from "../src/privacy/attack-tables.testing.ts";
import type { LinkedTables, ShownCount } from "../src/privacy/linked-tables.ts";

/** How far apart the least and the most are that each hidden figure of a table can be, by integer programming. */
export function widthsOf({ counts }: CountTable, shown: SuppressedTable): readonly number[] {
  const cells = counts.flatMap((row, r) => row.map((count, c) => ({ key: keyOf(r, c), count })));
  const views = [{ by: ["row", "column"] }, { by: ["row"] }, { by: ["column"] }, { by: [] }];
  const published: readonly (readonly ShownCount[])[] = [
    shown.counts.flatMap((row, r) => row.map((count, c) => ({ key: keyOf(r, c), count }))),
    shown.rowTotals.map((count, r) => ({ key: { row: String(r) }, count })),
    shown.columnTotals.map((count, c) => ({ key: { column: String(c) }, count })),
    [{ key: {}, count: shown.total }],
  ];
  const tables: LinkedTables = { cells, views };
  return attackTables(tables, published, { threshold: 1, knowsRule: false }).map(
    ({ low, high }) => high - low,
  );
}

function keyOf(row: number, column: number) {
  return { row: String(row), column: String(column) };
}
