import type { IndicatorDefinition } from "@tgpl/domain";
import { CITY, type FamilyTable, untilMonth } from "./family-tables.ts";
import { type FigureFamily, positionsOf } from "./figure-families.ts";
import type { ShownQuery } from "./measure-shown.ts";
import { type FamilyFigures, keyName, nameOf, type TableFigures } from "./protect-family.ts";
import { type ShownResult, type ShownRow, toShownRow } from "./shown-result.ts";
import { isUpToNow, type YearToDate } from "./year-to-date.ts";

export type Source = {
  readonly figures: FamilyFigures;
  readonly family: FigureFamily;
  readonly definition: IndicatorDefinition;
};

const communesInDistricts: FamilyTable = { id: "district/commune", by: ["district", "commune"] };

/** The answer to a question, from what was decided for the whole family. */
export function readFigures(source: Source, { when, by, district }: ShownQuery): ShownResult {
  const total = district === null ? ofCity(source, when) : ofDistrict(source, district);
  if (by === null) return { rows: [], total, withheld: false };
  if (by === "month") return byMonth(source, when, total);
  const table = district === null ? { id: by, by: [by] } : communesInDistricts;
  const withheld = rowsOf(source, table) === undefined;
  return { rows: district === null ? byOne(source, table) : byCommuneOf(source, district), total, withheld };
}

function ofCity(source: Source, when: YearToDate): ShownRow {
  const month = when.months.at(-1);
  const table = isUpToNow(when) || month === undefined ? CITY : untilMonth(month);
  return rowAt(source, table, {}, {});
}

function ofDistrict(source: Source, district: string): ShownRow {
  return rowAt(source, { id: "district", by: ["district"] }, { district }, {});
}

function byOne(source: Source, table: FamilyTable): ShownRow[] {
  return keysOf(source, table).map((key) => rowAt(source, table, key, key));
}

function byCommuneOf(source: Source, district: string): ShownRow[] {
  const keys = keysOf(source, communesInDistricts).filter((key) => key.district === district);
  return keys.map((key) => rowAt(source, communesInDistricts, key, { commune: key.commune ?? "" }));
}

/** What came in a month is the figure at its end less the one at the end of the month before. */
function byMonth(source: Source, when: YearToDate, total: ShownRow): ShownResult {
  const ends = when.months.map((month) => (month === when.begun.at(-1) ? CITY : untilMonth(month)));
  const { numerator, denominator } = positionsOf(source.family, source.definition);
  const withheld = ends.some((end) => rowsOf(source, end) === undefined);
  const rows = when.months.map((month, index) => {
    const [end, before] = [ends[index] ?? CITY, ends[index - 1]];
    const cameIn = (position: number) =>
      less(countAt(source, position, end, {}), before ? countAt(source, position, before, {}) : 0);
    return toShownRow(
      source.definition,
      { month },
      cameIn(numerator),
      denominator === null ? null : cameIn(denominator),
    );
  });
  return { rows: withheld ? [] : rows, total, withheld };
}

function less(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

type Key = Readonly<Record<string, string>>;

function rowAt(source: Source, table: FamilyTable, key: Key, shownKey: ShownRow["key"]): ShownRow {
  const { numerator, denominator } = positionsOf(source.family, source.definition);
  const below = denominator === null ? null : countAt(source, denominator, table, key);
  return toShownRow(source.definition, shownKey, countAt(source, numerator, table, key), below);
}

function countAt({ figures }: Source, position: number, table: FamilyTable, key: Key): number | null {
  const rows = figures.get(nameOf(position, table));
  if (!rows) return null;
  const found = rows.get(keyName(table.by, key));
  return found ? found.count : 0;
}

/** Every key that something is counted for, in order. */
function keysOf(source: Source, table: FamilyTable): Key[] {
  const rows = [...(rowsOf(source, table) ?? [])];
  return rows.sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, { key }]) => key);
}

/** The figures of the widest count; nothing where the table may not be shown. */
function rowsOf({ figures, family, definition }: Source, table: FamilyTable): TableFigures | undefined {
  const { numerator, denominator } = positionsOf(family, definition);
  return figures.get(nameOf(denominator ?? numerator, table));
}
