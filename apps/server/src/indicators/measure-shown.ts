import { type Dimension, getIndicator, type IndicatorDefinition, InvalidInput } from "@tgpl/domain";
import { type ReadFamily, readFamilies } from "./family-figures.ts";
import { countedAs, findFamily } from "./figure-families.ts";
import type { MeasureCtx } from "./measure-ctx.ts";
import { measureExactly } from "./measure-exactly.ts";
import { publishedTables } from "./published-tables.ts";
import { readFigures } from "./read-figures.ts";
import { hide, type ShownResult, type ShownRow, show } from "./shown-result.ts";
import { isUpToNow, type YearToDate } from "./year-to-date.ts";

export type ShownQuery = {
  when: YearToDate;
  /** In total, or broken down once. */
  by: Dimension | null;
  /** The code of a former district, or the whole city. */
  district: string | null;
};

/**
 * An indicator as it may leave the server: the only way out for a count. What is hidden is decided for all published
 * tables of a family of indicators at once; a table that is not among them is refused. What has no person behind it
 * is not hidden.
 */
export async function measureShown(
  ctx: MeasureCtx,
  definition: IndicatorDefinition,
  query: ShownQuery,
  read: ReadFamily = readFamilies(ctx),
): Promise<ShownResult> {
  checkPublished(ctx, definition, query);
  if (definition.suppression === "none") return showAll(ctx, definition, query);
  const counted = getIndicator(countedAs(definition));
  const family = findFamily(definition);
  if (!family) throw new Error(`Nothing decides what is hidden of ${definition.id}.`);
  const figures = await read(family, query.when, dimensionsOf(query));
  const shown = readFigures({ figures, family, definition: counted }, query);
  return definition.statistic === "median" ? withMedians(ctx, definition, query, shown) : shown;
}

function dimensionsOf({ when, by, district }: ShownQuery): readonly string[] {
  if (district !== null) return ["district"];
  if (by !== null) return [by];
  return isUpToNow(when) ? [] : ["month"];
}

function checkPublished(
  { jurisdiction: { units } }: MeasureCtx,
  definition: IndicatorDefinition,
  { when, by, district }: ShownQuery,
): void {
  if (district !== null && !units.some(({ level, code }) => level === "district" && code === district))
    throw new InvalidInput("place", district, "the code of a former district");
  const { inCity, inDistricts } = publishedTables(definition);
  const allowed = district === null ? inCity : inDistricts;
  if (district !== null && !inCity.includes("district"))
    throw new InvalidInput("place", district, "nothing: this indicator is published for the city only");
  if (by !== null && !allowed.includes(by)) throw new InvalidInput("by", by, allowed.join(", "));
  const isTable = district !== null || (by !== null && by !== "month");
  if (definition.suppression !== "none" && isTable && !isUpToNow(when))
    throw new InvalidInput("on", when.on, "today, or the last day of a year that is over");
}

async function showAll(
  ctx: MeasureCtx,
  definition: IndicatorDefinition,
  query: ShownQuery,
): Promise<ShownResult> {
  const { rows, total } = await measureExactly(ctx, definition, query);
  return { rows: rows.map(show), total: show(total), withheld: false };
}

/** A median stands where as many matters are shown, if enough of them have the value that it is taken of. */
async function withMedians(
  ctx: MeasureCtx,
  definition: IndicatorDefinition,
  query: ShownQuery,
  counts: ShownResult,
): Promise<ShownResult> {
  const exact = await measureExactly(ctx, definition, query);
  const nameOf = ({ key }: Pick<ShownRow, "key">) => JSON.stringify(key);
  const found = new Map(exact.rows.map((row) => [nameOf(row), row]));
  const toMedian = (count: ShownRow, row = found.get(nameOf(count))): ShownRow => {
    if (count.hidden) return count;
    const measured = row?.numerator ?? 0;
    if (measured > 0 && measured < ctx.jurisdiction.suppressionThreshold) return hide(count);
    // How many are behind it is told by the counts, not again here: some may have no value.
    const value = count.numerator === 0 ? null : (row?.value ?? null);
    return { key: count.key, numerator: null, denominator: null, value, hidden: false };
  };
  return {
    ...counts,
    rows: counts.rows.map((row) => toMedian(row)),
    total: toMedian(counts.total, exact.total),
  };
}
