import { addDays, getIndicator, type IndicatorDefinition, type PlainDate } from "@tgpl/domain";
import { listTargets } from "../plan/plan.data.ts";
import type { UserCtx } from "../platform/context.ts";
import { courseOfTarget, expectOn } from "./course-of-target.ts";
import { type ReadFamily, readFamilies } from "./family-figures.ts";
import { findTarget } from "./find-target.ts";
import { measureShown } from "./measure-shown.ts";
import { publishedTables } from "./published-tables.ts";
import type { ShownRow } from "./shown-result.ts";
import { type YearToDate, yearToDate } from "./year-to-date.ts";

export type SeriesInput = {
  indicatorId: string;
  year: number;
  on?: PlainDate | undefined;
  place?: { level: "district"; code: string } | null | undefined;
};

/**
 * A year by months: what was reached by the end of each, and what is expected. Counts and shares add up from
 * January; a median cannot, so each month has its own. Where months are not published, there is only the last day.
 */
export async function getSeries(ctx: UserCtx, { indicatorId, year, on, place = null }: SeriesInput) {
  const definition = getIndicator(indicatorId);
  const { cityCode } = ctx.jurisdiction;
  const when = yearToDate(ctx, year, on);
  const query = { when, by: null, district: place?.code ?? null };
  // Of a former district there are no months.
  const read = readFamilies(ctx, place ? [] : ["month"]);
  const { total } = await measureShown(ctx, definition, query, read);
  const targets = await listTargets(ctx.db, year, indicatorId);
  const target = findTarget(targets, definition, place?.code ?? cityCode, cityCode);
  const asked = { definition, place, actual: total.value, when };
  const ends = monthEnds(year, when.on);
  const reached = ends.filter((end) => when.months.includes(toMonth(end)));
  const isByMonth = place === null && (await hasMonths({ ...ctx, read }, definition, when));
  const actuals = isByMonth
    ? await measureMonths({ ...ctx, read }, definition, reached)
    : new Map([[when.on, total]]);
  return {
    indicatorId,
    year,
    on: when.on,
    place,
    byMonth: isByMonth,
    cumulative: definition.statistic !== "median" && (isByMonth || definition.accrues),
    ...courseOfTarget(ctx, { ...asked, target }),
    actual: total.value,
    hidden: total.hidden,
    points: ends.map((until) => ({
      month: toMonth(until),
      until,
      reached: reached.includes(until),
      actual: actuals.get(until)?.value ?? null,
      hidden: actuals.get(until)?.hidden ?? false,
      expected: target ? expectOn(ctx, asked, target, until).expected : null,
    })),
  };
}

type SeriesCtx = UserCtx & { read: ReadFamily };

/** Whether single months may be shown; figures of organisations accrue without months of their own. */
async function hasMonths(
  ctx: SeriesCtx,
  definition: IndicatorDefinition,
  when: YearToDate,
): Promise<boolean> {
  if (definition.suppression === "none") return definition.accrues;
  if (!publishedTables(definition).inCity.includes("month")) return false;
  return !(await measureShown(ctx, definition, { when, by: "month", district: null }, ctx.read)).withheld;
}

async function measureMonths(
  ctx: SeriesCtx,
  definition: IndicatorDefinition,
  ends: readonly PlainDate[],
): Promise<Map<PlainDate, ShownRow>> {
  const ask = (when: YearToDate, by: "month" | null) =>
    measureShown(ctx, definition, { when, by, district: null }, ctx.read);
  const upTo = (until: PlainDate) => yearToDate(ctx, Number(until.slice(0, 4)), until);
  if (definition.statistic !== "median") {
    const totals = ends.map(async (until) => [until, (await ask(upTo(until), null)).total] as const);
    return new Map(await Promise.all(totals));
  }
  const last = ends.at(-1);
  const { rows } = last ? await ask(upTo(last), "month") : { rows: [] };
  return new Map(ends.flatMap((until) => rows.filter(isOf(until)).map((row) => [until, row] as const)));
}

function isOf(until: PlainDate) {
  return ({ key }: ShownRow) => key.month === toMonth(until);
}

/** The last day of each month; of the month that is running, the day asked. */
function monthEnds(year: number, on: PlainDate): PlainDate[] {
  return Array.from({ length: 12 }, (_, index) => {
    const next = index === 11 ? `${year + 1}-01-01` : `${year}-${String(index + 2).padStart(2, "0")}-01`;
    const end = addDays(next as PlainDate, -1);
    return toMonth(end) === toMonth(on) ? on : end;
  });
}

function toMonth(day: PlainDate): string {
  return day.slice(0, 7);
}
