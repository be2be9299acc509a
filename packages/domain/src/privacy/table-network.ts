import { getAt } from "./get-at.ts";
/** A published figure: a count, a total of a row or column, or the total of all. */
export type Figure = {
  readonly value: number;
  readonly kind: "count" | "row-total" | "column-total" | "total";
  /** The two nodes that it joins. */
  readonly from: number;
  readonly to: number;
  hidden: boolean;
};

/**
 * A table with its totals as a network: each row and each column is a node, each figure an arc. Counts flow from
 * their row to their column, column totals on to the total, and row totals back from it to the rows. That each
 * row and column adds up to its total is then the same as: what flows into a node flows out again.
 *
 * So whoever changes one hidden figure and keeps everything shown must send the change around a cycle of hidden
 * figures. That makes the intervals that an attacker can work out a question of maximum flow, exactly.
 */
export type TableNetwork = {
  readonly nodeCount: number;
  readonly figures: readonly Figure[];
  /** For each node the positions of its figures that are not zero. */
  readonly figuresAt: readonly (readonly number[])[];
  readonly counts: readonly (readonly Figure[])[];
  readonly rowTotals: readonly Figure[];
  readonly columnTotals: readonly Figure[];
  readonly total: Figure;
};

export function toNetwork(table: readonly (readonly number[])[], columnCount: number): TableNetwork {
  const rowCount = table.length;
  const columnNode = (column: number) => rowCount + column;
  const rowOfTotals = rowCount + columnCount;
  const columnOfTotals = rowOfTotals + 1;

  const counts = table.map((row, i) => row.map((value, j) => figure("count", value, i, columnNode(j))));
  const rowTotals = table.map((row, i) => figure("row-total", sum(row), columnOfTotals, i));
  const columnTotals = Array.from({ length: columnCount }, (_, j) =>
    figure("column-total", sum(table.map((row) => row[j] ?? 0)), columnNode(j), rowOfTotals),
  );
  const all = sum(table.map((row) => sum(row)));
  const total = figure("total", all, rowOfTotals, columnOfTotals);

  const figures = [...counts.flat(), ...rowTotals, ...columnTotals, total];
  const figuresAt = Array.from({ length: columnOfTotals + 1 }, () => [] as number[]);
  for (const [position, { from, to, value }] of figures.entries()) {
    // A zero is always shown, so no change can go through it.
    if (value === 0) continue;
    getAt(figuresAt, from).push(position);
    getAt(figuresAt, to).push(position);
  }
  return { nodeCount: columnOfTotals + 1, figures, figuresAt, counts, rowTotals, columnTotals, total };
}

function figure(kind: Figure["kind"], value: number, from: number, to: number): Figure {
  return { kind, value, from, to, hidden: false };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
