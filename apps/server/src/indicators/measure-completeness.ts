import { getIndicator, type IndicatorDefinition } from "@tgpl/domain";
import type { ReadFamily } from "./family-figures.ts";
import { COMPLETE } from "./family-tables.ts";
import { countedAs, findFamily, positionsOf } from "./figure-families.ts";
import { keyName, nameOf } from "./protect-family.ts";
import { isUpToNow, type YearToDate } from "./year-to-date.ts";

/**
 * The share, in percent, of the facts behind an indicator whose type and degree of disability are both written
 * down; null of no facts, or where it would tell a small count. A figure that rests on incomplete files says so.
 */
export async function measureCompleteness(
  read: ReadFamily,
  definition: IndicatorDefinition,
  when: YearToDate,
): Promise<number | null> {
  const family = findFamily(definition);
  if (!family || !isUpToNow(when)) return null;
  const { numerator, denominator } = positionsOf(family, getIndicator(countedAs(definition)));
  const table = { id: COMPLETE, by: [COMPLETE] };
  const figures = (await read(family, when, table.by)).get(nameOf(denominator ?? numerator, table));
  const countOf = (complete: string) => figures?.get(keyName(table.by, { complete }))?.count;
  const [known, unknown] = [countOf("yes") ?? 0, countOf("no") ?? 0];
  const isTold = countOf("yes") !== null && countOf("no") !== null;
  return isTold && known + unknown > 0 ? (100 * known) / (known + unknown) : null;
}
