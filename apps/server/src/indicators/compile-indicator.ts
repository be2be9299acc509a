import type { IndicatorDefinition, IndicatorResult, Selection } from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import { conditionSql, dayColumn, keySql, TABLES } from "./fact-columns.ts";

const { empty, join, raw, sql } = Prisma;

export type CompiledQuery = Pick<IndicatorResult, "period" | "by" | "place">;

/**
 * A definition of the domain as one statement with parameters: each fact that a selection takes is a row with its
 * keys, and the rows are counted per key and in total. The rules are the definition's; nothing is decided here.
 */
export function compileIndicator(definition: IndicatorDefinition, query: CompiledQuery): Prisma.Sql {
  const keys = query.by.map((_, index) => raw(`key_${index + 1}`));
  const selections = [selectFacts("numerator", definition.numerator, definition, query)];
  if (definition.denominator)
    selections.push(selectFacts("denominator", definition.denominator, definition, query));
  const perKey = keys.length > 0 ? sql`(${join(keys)}), ` : empty;
  return sql`WITH counted AS (
${join(selections, "\n  UNION ALL\n")}
)
SELECT ${columns(keys)}
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  ${definition.value ? MEDIAN : raw("NULL::float8")} AS median
FROM counted
GROUP BY GROUPING SETS (${perKey}())
ORDER BY is_total${join([empty, ...keys.map((key) => sql`${key} COLLATE "C"`)], ", ")}`;
}

const MEDIAN = raw("percentile_cont(0.5) WITHIN GROUP (ORDER BY value)");

/** `is_total` tells the total from a row, since a key is never empty but a total has none. */
function columns(keys: Prisma.Sql[]): Prisma.Sql {
  if (keys.length === 0) return sql`1 AS is_total,`;
  return sql`${join(keys)}, (GROUPING(${keys[0]}))::int AS is_total,`;
}

type Role = "numerator" | "denominator";

function selectFacts(
  role: Role,
  selection: Selection,
  { value }: IndicatorDefinition,
  query: CompiledQuery,
): Prisma.Sql {
  const day = dayColumn(selection);
  const keys = query.by.map(
    (dimension, index) => sql`, ${keySql(dimension, day)} AS ${raw(`key_${index + 1}`)}`,
  );
  const valueSql = role === "numerator" && value ? raw("fact.working_days_to_acceptance") : raw("NULL::int");
  const where = [
    ...periodSql(day, query.period),
    ...selection.where.map((one) => conditionSql(one, selection.fact)),
  ];
  if (role === "numerator" && value) where.push(sql`${valueSql} IS NOT NULL`);
  if (query.place) where.push(placeSql(query.place));
  return sql`  SELECT ${raw(`'${role}'`)} AS role, ${valueSql} AS value${join(["", ...keys].map(asSql), "")}
  FROM ${raw(TABLES[selection.fact])} AS fact${needsUnits(query) ? UNITS : empty}
  WHERE ${join(where.length > 0 ? where : [raw("TRUE")], "\n    AND ")}`;
}

function asSql(part: Prisma.Sql | string): Prisma.Sql {
  return typeof part === "string" ? raw(part) : part;
}

// A unit is a code with a day: 31135 was Phường Tân An and is now Phường Ninh Kiều.
const UNITS = raw(`
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)`);

function needsUnits({ by, place }: CompiledQuery): boolean {
  return place !== null || by.includes("commune") || by.includes("district");
}

function periodSql(day: Prisma.Sql, { from, until }: CompiledQuery["period"]): Prisma.Sql[] {
  const within = [sql`${day} IS NOT NULL`];
  if (from) within.push(sql`${day} >= ${from}::text::date`);
  if (until) within.push(sql`${day} <= ${until}::text::date`);
  return from || until ? within.slice(1) : within;
}

function placeSql({ level, code }: NonNullable<CompiledQuery["place"]>): Prisma.Sql {
  return sql`${keySql(level, empty)} = ${code}`;
}
