import type { Breakdown as Dimension } from "../filters/filters.ts";
import type { KeyLabel } from "./key-labels.ts";
import type { Breakdown } from "./progress.ts";

/** A figure, a count too small to show, or nothing to divide by. */
export type Cell = number | "hidden" | "missing";

export type Part = Pick<KeyLabel, "code" | "label"> & { cell: Cell };

type Asked = {
  by: Dimension;
  /** In the order of the law; keys that are no codes of it are left out when no fact has them. */
  labels: readonly KeyLabel[];
  /** What a key without a row means: no case at all, or nothing to take a share of. */
  empty: 0 | "missing";
};

/** A breakdown as rows with their words. */
export function toParts(
  { rows, total }: Pick<Breakdown, "rows" | "total">,
  { by, labels, empty }: Asked,
): { parts: Part[]; total: Cell } {
  const found = new Map(rows.map((row) => [row.key[by], toCell(row)]));
  const parts = labels
    .filter(({ code, isOther }) => found.has(code) || !isOther)
    .map(({ code, label }) => ({ code, label, cell: found.get(code) ?? empty }));
  return { parts, total: toCell(total) };
}

function toCell({ hidden, value }: Breakdown["total"]): Cell {
  if (hidden) return "hidden";
  return value ?? "missing";
}
