import { checkKeys } from "../input/check-shape.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import { type Reader, readList, readText } from "../input/readers.ts";
import { findCompanions } from "./find-companions.ts";
import { type Figure, type TableNetwork, toNetwork } from "./table-network.ts";

/** Counts of a table; the totals follow from them. */
export type CountTable = {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly number[])[];
};

/** The table as it may be published: a hidden figure is `null`. */
export type SuppressedTable = {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
};

/**
 * Hides the counts and totals from 1 to threshold − 1, and as many more as it takes that nobody can work a
 * hidden one out, from everything shown, to an interval narrower than the threshold. Zeros stay shown; so an
 * attacker knows that what is hidden is at least 1, and that is reckoned with.
 *
 * Hiding more never narrows an interval, so each figure is settled once, the companions after it.
 *
 * @example
 * const table = { rows: ["a", "b"], columns: ["x"], counts: [[3], [40]] };
 * suppressSmallCounts(table, { threshold: 5 }).counts // [[null], [null]]
 */
export function suppressSmallCounts(
  table: CountTable,
  options: { readonly threshold: number },
): SuppressedTable {
  checkKeys(options, ["threshold"], "options");
  const { threshold } = options;
  checkTable(table, threshold);
  const network = toNetwork(table.counts, table.columns.length);
  const waiting = network.figures.filter(({ value }) => value > 0 && value < threshold);
  for (const figure of waiting) figure.hidden = true;
  for (const figure of waiting) {
    const position = network.figures.indexOf(figure);
    for (const companion of findCompanions(network, position, threshold)) {
      companion.hidden = true;
      waiting.push(companion);
    }
  }
  return published(table, network);
}

function published({ rows, columns }: CountTable, network: TableNetwork): SuppressedTable {
  const shown = ({ hidden, value }: Figure) => (hidden ? null : value);
  return {
    rows,
    columns,
    counts: network.counts.map((row) => row.map(shown)),
    rowTotals: network.rowTotals.map(shown),
    columnTotals: network.columnTotals.map(shown),
    total: shown(network.total),
  };
}

function checkTable(table: CountTable, threshold: number): void {
  checkKeys(table, ["rows", "columns", "counts"], "table");
  const { rows, columns, counts } = table;
  readList(readText)(rows, "rows");
  readList(readText)(columns, "columns");
  readList(readList(readCount))(counts, "counts");
  if (!Number.isInteger(threshold) || threshold < 1) {
    throw new InvalidInput("threshold", threshold, "a whole number from 1");
  }
  if (counts.length !== rows.length) {
    throw new InvalidInput("counts", counts.length, `one row of counts for each of ${rows.length} rows`);
  }
  for (const [index, row] of counts.entries()) {
    if (row.length !== columns.length) {
      throw new InvalidInput(`counts.${index}`, row.length, `${columns.length} counts, one for each column`);
    }
  }
}

const readCount: Reader<number> = (count, field) => {
  if (Number.isSafeInteger(count) && (count as number) >= 0) return count as number;
  throw new InvalidInput(field, count, "whole numbers from 0");
};
