import type { Period, PlainDate } from "../dates/plain-date.ts";
import { checkKeys } from "../input/check-shape.ts";
import { parseInput } from "../input/parse-input.ts";
import { canTho } from "../places/can-tho.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { TargetPlace } from "../plan/target.ts";
import { checkQuery } from "./check-query.ts";
import type { Dimension } from "./dimension.ts";
import type { IndicatorDefinition } from "./indicator-definition.ts";
import { indicatorValue } from "./indicator-value.ts";
import { medianOf } from "./median-of.ts";
import { PlanFact } from "./plan-fact.ts";
import { type Cell, createTally, type Tally } from "./tally.ts";

/** What to measure an indicator over and by. */
export type IndicatorQuery = {
  /** First and last day, both included; `null` = open. */
  readonly period: Period;
  readonly by?: readonly Dimension[];
  /** A former district or a commune of today; `null` or nothing = the whole city. */
  readonly place?: TargetPlace;
  /** The day on which somebody asks: what lies after it has not happened, wherever the period ends. */
  readonly asOf?: PlainDate | null;
  readonly gazetteer?: Gazetteer;
};

/** One row of a result. The rows add up to the total where the indicator does. */
export type IndicatorRow = {
  readonly key: Readonly<Partial<Record<Dimension, string>>>;
  readonly numerator: number;
  /** `null` for an indicator without a denominator. */
  readonly denominator: number | null;
  /** `null` when there is nothing to divide by or to take the median of. */
  readonly value: number | null;
};

/** An indicator measured: the total, and a row for each key. */
export type IndicatorResult = {
  readonly indicator: string;
  readonly version: number;
  readonly period: Period;
  readonly asOf: PlainDate | null;
  readonly place: TargetPlace;
  readonly by: readonly Dimension[];
  /** Sorted by their keys; only keys that something was counted for. Their numerators add up to the total's. */
  readonly rows: readonly IndicatorRow[];
  readonly total: IndicatorRow;
};

/**
 * The value of an indicator over facts: in total, and broken down by any of its dimensions. The facts are read once
 * and not kept; a fact that cannot be is refused with its place in the order.
 *
 * @example
 * const facts: PlanFact[] = [
 *   { kind: "inspection", id: "1", place: { commune: "31135", on: "2026-03-02" }, on: "2026-03-02" },
 *   { kind: "inspection", id: "2", place: { commune: "31135", on: "2026-03-02" }, on: "2025-12-31" },
 * ];
 * const period = { from: "2026-01-01", until: "2026-12-31" } as const;
 * measureIndicator(getIndicator("inspections-held"), facts, { period }).total.value // 1
 */
export function measureIndicator(
  definition: IndicatorDefinition,
  facts: Iterable<PlanFact>,
  query: IndicatorQuery,
): IndicatorResult {
  checkKeys(query, ["period", "by", "place", "asOf", "gazetteer"], "query");
  const { period, place = null, asOf = null, gazetteer = canTho } = query;
  const by = query.by ?? definition.defaultBy ?? [];
  checkQuery(definition, { period, by, place, asOf, gazetteer });

  const question = { period: periodUpTo(period, asOf), by, place, gazetteer };
  const above = createTally(definition.numerator, { ...question, value: definition.value });
  const below = definition.denominator && createTally(definition.denominator, question);
  readFacts(facts, below ? [above, below] : [above]);

  const rows = mergeRows([...above.cells()], below && [...below.cells()]).sort(compareKeys);
  const { id: indicator, version } = definition;
  const toRow = (row: MergedRow) => toIndicatorRow(row, definition, by);
  return { indicator, version, period, asOf, place, by, rows: rows.map(toRow), total: toRow(addUp(rows)) };
}

/**
 * What may count of a period, asked on a day of it.
 *
 * @example
 * periodUpTo({ from: "2026-01-01", until: "2026-12-31" }, "2026-06-30") // { from: "2026-01-01", until: "2026-06-30" }
 */
export function periodUpTo({ from, until }: Period, asOf: PlainDate | null): Period {
  return { from, until: asOf !== null && (until === null || asOf < until) ? asOf : until };
}

function readFacts(facts: Iterable<PlanFact>, tallies: readonly Tally[]): void {
  let place = 0;
  for (const given of facts) {
    const fact = parseInput(PlanFact, given, `facts.${place}`);
    for (const tally of tallies) tally.add(fact);
    place += 1;
  }
}

type MergedRow = { keys: readonly string[]; above: Cell; below: Cell };

function emptyCell(keys: readonly string[]): Cell {
  return { keys, amount: 0, values: new Map() };
}

/** A row for every key of either side. */
function mergeRows(above: readonly Cell[], below: readonly Cell[] = []): MergedRow[] {
  const rows = new Map<string, MergedRow>();
  const rowOf = (keys: readonly string[]): MergedRow => {
    const name = JSON.stringify(keys);
    const row = rows.get(name) ?? { keys, above: emptyCell(keys), below: emptyCell(keys) };
    rows.set(name, row);
    return row;
  };
  for (const cell of above) addTo(rowOf(cell.keys).above, cell);
  for (const cell of below) addTo(rowOf(cell.keys).below, cell);
  // A session to which nobody came is no row of participants.
  return [...rows.values()].filter((row) => row.above.amount > 0 || row.below.amount > 0);
}

function addUp(rows: readonly MergedRow[]): MergedRow {
  const total = { keys: [], above: emptyCell([]), below: emptyCell([]) };
  for (const { above, below } of rows) {
    addTo(total.above, above);
    addTo(total.below, below);
  }
  return total;
}

function addTo(sum: Cell, { amount, values }: Cell): void {
  sum.amount += amount;
  for (const [value, times] of values) sum.values.set(value, (sum.values.get(value) ?? 0) + times);
}

function toIndicatorRow(
  { keys, above, below }: MergedRow,
  definition: IndicatorDefinition,
  by: readonly Dimension[],
): IndicatorRow {
  const key = Object.fromEntries(keys.map((one, index) => [by[index], one]));
  const counts = { numerator: above.amount, denominator: definition.denominator ? below.amount : null };
  return { key, ...counts, value: indicatorValue(definition, { ...counts, median: medianOf(above.values) }) };
}

/** By code point, not by language: the order is the same in a database and on every machine. */
function compareKeys({ keys: a }: MergedRow, { keys: b }: MergedRow): number {
  for (const [index, left = ""] of a.entries()) {
    const right = b[index] ?? "";
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
