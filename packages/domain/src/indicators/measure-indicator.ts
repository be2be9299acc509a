import type { Period, PlainDate } from "../dates/plain-date.ts";
import { canTho } from "../places/can-tho.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { TargetPlace } from "../plan/target.ts";
import { checkQuery } from "./check-query.ts";
import type { Dimension } from "./dimension.ts";
import type { IndicatorDefinition } from "./indicator-definition.ts";
import { indicatorValue } from "./indicator-value.ts";
import { communeKey, districtKey, keyOfFact } from "./key-of-fact.ts";
import { medianOf } from "./median-of.ts";
import type { PlanFact } from "./plan-fact.ts";
import { findCountedDay } from "./select-facts.ts";

export type IndicatorQuery = {
  /** First and last day, both included; `null` = open. */
  readonly period: Period;
  readonly by?: readonly Dimension[];
  /** A former district or a commune of today; `null` or nothing = the whole city. */
  readonly place?: TargetPlace;
  readonly gazetteer?: Gazetteer;
};

export type IndicatorRow = {
  readonly key: Readonly<Partial<Record<Dimension, string>>>;
  readonly numerator: number;
  /** `null` for an indicator without a denominator. */
  readonly denominator: number | null;
  /** `null` when there is nothing to divide by or to take the median of. */
  readonly value: number | null;
};

export type IndicatorResult = {
  readonly indicator: string;
  readonly version: number;
  readonly period: Period;
  readonly place: TargetPlace;
  readonly by: readonly Dimension[];
  /** Sorted by their keys; only keys that some fact has. Their numerators add up to the total's. */
  readonly rows: readonly IndicatorRow[];
  readonly total: IndicatorRow;
};

/**
 * The value of an indicator over facts: in total, and broken down by any of its dimensions.
 *
 * @example measureIndicator(getIndicator("cases-accepted"), facts, { period, by: ["district"] }).total.value // 178
 */
export function measureIndicator(
  definition: IndicatorDefinition,
  facts: Iterable<PlanFact>,
  query: IndicatorQuery,
): IndicatorResult {
  const { period, place = null, gazetteer = canTho } = query;
  const by = query.by ?? definition.defaultBy ?? [];
  checkQuery(definition, { period, by, place, gazetteer });

  const total = emptyCell({});
  const cells = new Map<string, Cell>();
  const cellOf = (fact: PlanFact, day: PlainDate): Cell => {
    const key = by.map((dimension) => keyOfFact(fact, dimension, day, gazetteer));
    const name = JSON.stringify(key);
    const cell = cells.get(name) ?? emptyCell(Object.fromEntries(by.map((one, index) => [one, key[index]])));
    cells.set(name, cell);
    return cell;
  };
  for (const fact of facts) {
    if (isIn(fact, place, gazetteer)) count(fact, definition, period, (day) => [total, cellOf(fact, day)]);
  }
  const rows = [...cells.values()]
    .sort((a, b) => compareKeys(a, b, by))
    .map((cell) => toRow(cell, definition));
  const { id: indicator, version } = definition;
  return { indicator, version, period, place, by, rows, total: toRow(total, definition) };
}

type Cell = { key: IndicatorRow["key"]; numerator: number; denominator: number; values: number[] };

function emptyCell(key: IndicatorRow["key"]): Cell {
  return { key, numerator: 0, denominator: 0, values: [] };
}

function count(
  fact: PlanFact,
  { numerator, denominator, value }: IndicatorDefinition,
  period: Period,
  cellsOf: (day: PlainDate) => readonly Cell[],
): void {
  const above = findCountedDay(fact, numerator, period);
  const measured = value && fact.kind === "request" ? fact[value] : null;
  // What has no value cannot stand in a median, nor in the number of facts behind it.
  if (above && (!value || measured !== null)) {
    for (const cell of cellsOf(above)) {
      cell.numerator += 1;
      if (measured !== null) cell.values.push(measured);
    }
  }
  const below = denominator && findCountedDay(fact, denominator, period);
  if (below) for (const cell of cellsOf(below)) cell.denominator += 1;
}

function isIn({ place }: PlanFact, wanted: TargetPlace, gazetteer: Gazetteer): boolean {
  if (!wanted) return true;
  const key = wanted.level === "district" ? districtKey(place, gazetteer) : communeKey(place, gazetteer);
  return key === wanted.code;
}

function toRow({ key, numerator, denominator, values }: Cell, definition: IndicatorDefinition): IndicatorRow {
  const below = definition.denominator ? denominator : null;
  const value = indicatorValue(definition, { numerator, denominator: below, median: medianOf(values) });
  return { key, numerator, denominator: below, value };
}

/** By code point, not by language: the order is the same in a database and on every machine. */
function compareKeys(a: Cell, b: Cell, by: readonly Dimension[]): number {
  for (const dimension of by) {
    const [left = "", right = ""] = [a.key[dimension], b.key[dimension]];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
