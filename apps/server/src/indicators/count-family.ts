import { dayOf, type LinkedCell, type Period } from "@tgpl/domain";
import { compileFamily } from "./compile-family.ts";
import type { FigureFamily } from "./figure-families.ts";
import type { MeasureCtx } from "./measure-ctx.ts";

/** The exact counts of a family, by each set of dimensions that its tables are made of. */
export type FamilyCounts = readonly {
  readonly by: readonly string[];
  readonly cells: readonly LinkedCell[];
}[];

type Counted = { part: string; summed: number; count: number; [dimension: string]: string | number | null };

export type FamilyQuestion = { readonly year: Period; readonly sets: readonly (readonly string[])[] };

/** Counts the matters of a family in a year, up to today, by some sets of dimensions. Exact: protect them before anything leaves the server. */
export async function countFamily(
  { db, calendar, now }: MeasureCtx,
  family: FigureFamily,
  { year, sets }: FamilyQuestion,
): Promise<FamilyCounts> {
  const today = dayOf(now());
  const until = year.until === null || today < year.until ? today : year.until;
  const query = { period: { from: year.from, until }, by: [], place: null, calendar };
  const rows = await db.$queryRaw<Counted[]>(compileFamily(family, sets, query));
  const dimensions = [...new Set(sets.flat())];
  return sets.map((by) => {
    const summed = maskOf(dimensions, by);
    const own = rows.filter((row) => row.summed === summed);
    return { by, cells: own.map((row) => toCell(row, by)).sort(byKey) };
  });
}

/** The last dimension is the lowest bit. */
function maskOf(dimensions: readonly string[], by: readonly string[]): number {
  return dimensions.reduce((mask, one) => 2 * mask + (by.includes(one) ? 0 : 1), 0);
}

function toCell(row: Counted, by: readonly string[]): LinkedCell {
  const key = Object.fromEntries(by.map((one) => [one, String(row[one])]));
  return { key: { ...key, part: row.part }, count: row.count };
}

/** What is hidden must not depend on the order in which a database happens to answer. */
function byKey(a: LinkedCell, b: LinkedCell): number {
  const [left, right] = [JSON.stringify(a.key), JSON.stringify(b.key)];
  return left < right ? -1 : Number(left > right);
}
