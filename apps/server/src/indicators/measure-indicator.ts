import {
  type Gazetteer,
  type IndicatorDefinition,
  type IndicatorQuery,
  type IndicatorResult,
  type IndicatorRow,
  indicatorValue,
  measureIndicator as measureInMemory,
  periodUpTo,
  type WorkingCalendar,
} from "@tgpl/domain";
import type { Db } from "../platform/database.ts";
import { compileIndicator } from "./compile-indicator.ts";

type Counted = {
  is_total: number;
  numerator: number;
  denominator: number;
  median: number | null;
  [key: `key_${number}`]: string;
};

/**
 * What the domain's `measureIndicator` computes in memory, over the facts in the database. A test holds the two
 * equal. The counts are exact: hide the small ones before anything leaves the server.
 */
export async function measureIndicator(
  db: Db,
  definition: IndicatorDefinition,
  query: IndicatorQuery & { gazetteer: Gazetteer; calendar: WorkingCalendar },
): Promise<IndicatorResult> {
  const { calendar, ...asked } = query;
  // Of no facts, the domain checks the query and answers what every result says.
  const empty = measureInMemory(definition, [], asked);
  const period = periodUpTo(empty.period, empty.asOf);
  const counted = await db.$queryRaw<Counted[]>(compileIndicator(definition, { ...empty, period, calendar }));
  const totals = counted.filter((row) => row.is_total === 1).map((row) => toRow(definition, [], row));
  const [total = empty.total] = totals;
  // Not broken down, what was counted is one row.
  const undivided = total.numerator + (total.denominator ?? 0) > 0 ? totals : [];
  const rows = counted
    .filter((row) => row.is_total === 0 && row.numerator + row.denominator > 0)
    .map((row) => toRow(definition, empty.by, row));
  return { ...empty, rows: empty.by.length === 0 ? undivided : rows, total };
}

function toRow(definition: IndicatorDefinition, by: IndicatorResult["by"], counted: Counted): IndicatorRow {
  const { numerator, median } = counted;
  const denominator = definition.denominator ? counted.denominator : null;
  const key = Object.fromEntries(by.map((dimension, index) => [dimension, counted[`key_${index + 1}`]]));
  return {
    key,
    numerator,
    denominator,
    value: indicatorValue(definition, { numerator, denominator, median }),
  };
}
