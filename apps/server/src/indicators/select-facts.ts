import type { Selection } from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import type { CompiledQuery } from "./compile-indicator.ts";
import { conditionSql, fieldColumn, type PlaceScale, placeKey } from "./fact-columns.ts";
import { factSources } from "./fact-sources.ts";
import { rulesOf } from "./supplied-indicators.ts";

const { raw, sql } = Prisma;

/** The rows that a selection is taken of. */
export function rowsSql(selection: Selection, query: CompiledQuery): Prisma.Sql {
  const source = factSources[selection.fact];
  if (!source) throw new Error(`The database holds no facts of the kind ${selection.fact}.`);
  return source.rows(query, rulesOf(selection));
}

// A unit is a code with a day: 31135 was Phường Tân An and is now Phường Ninh Kiều.
export const UNITS = raw(`
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)`);

/** What a fact must be like to be taken, by its day, its features and its place. */
export function whereSql(selection: Selection, query: CompiledQuery, scale: PlaceScale): Prisma.Sql[] {
  const where = [
    ...periodSql(selection, query.period),
    ...selection.where.map((one) => conditionSql(one, selection.fact)),
  ];
  if (query.place) where.push(sql`${placeKey(query.place.level, scale)} = ${query.place.code}`);
  return where;
}

function periodSql({ fact, on }: Selection, { from, until }: CompiledQuery["period"]): Prisma.Sql[] {
  const isSpan = typeof on !== "string";
  const first = raw(fieldColumn(fact, isSpan ? on.from : on));
  const last = raw(fieldColumn(fact, isSpan ? on.until : on));
  const bounds: Prisma.Sql[] = [];
  if (from) {
    // What still runs touches every period after its first day.
    const touches = sql`${last} >= ${from}::text::date`;
    bounds.push(isSpan ? sql`(${last} IS NULL OR ${touches})` : touches);
  }
  if (until) bounds.push(sql`${first} <= ${until}::text::date`);
  // To compare leaves out what has no such day; where nothing is compared, that must be asked for.
  const isCompared = until !== null || (from !== null && !isSpan);
  return isCompared ? bounds : [sql`${first} IS NOT NULL`, ...bounds];
}
