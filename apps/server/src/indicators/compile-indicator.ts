import type {
  CommunesOfToday,
  IndicatorDefinition,
  IndicatorResult,
  Selection,
  WorkingCalendar,
} from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import { dayColumn, fieldColumn, keySql, type PlaceScale, placeKey } from "./fact-columns.ts";
import { rowsSql, UNITS, whereSql } from "./select-facts.ts";

const { empty, join, raw, sql } = Prisma;

export type CompiledQuery = Pick<IndicatorResult, "period" | "by" | "place"> & {
  /** The city's calendar, for limits in working days. */
  calendar: WorkingCalendar;
};

/**
 * A definition of the domain as one statement with parameters: each fact that a selection takes is a row with its
 * keys, and the rows are counted per key and in total. The rules are the definition's; nothing is decided here.
 */
export function compileIndicator(definition: IndicatorDefinition, query: CompiledQuery): Prisma.Sql {
  const keys = query.by.map((_, index) => raw(`key_${index + 1}`));
  const { numerator, denominator, value } = definition;
  const counted = [selectFacts("numerator", numerator, query, value)];
  if (denominator) counted.push(selectDenominator(denominator, query));
  const perKey = keys.length > 0 ? sql`(${join(keys)}), ` : empty;
  return sql`WITH counted AS (
${join(counted, "\n  UNION ALL\n")}
)
SELECT ${columns(keys)}
  ${amountSql("numerator", numerator)} AS numerator,
  ${amountSql("denominator", denominator)} AS denominator,
  ${value ? MEDIAN : raw("NULL::float8")} AS median
FROM counted
GROUP BY GROUPING SETS (${perKey}())
ORDER BY is_total${join([empty, ...keys.map((key) => sql`${key} COLLATE "C"`)], ", ")}`;
}

/** How many rows a side has, or the sum of their values. */
function amountSql(role: Role, selection: Selection | CommunesOfToday | undefined): Prisma.Sql {
  const summed = selection !== undefined && !("places" in selection) ? sumOf(selection) : undefined;
  // Hours have fractions; people and copies have none.
  const type = summed === "hours" ? "float8" : "int";
  if (summed !== undefined) return raw(`coalesce(sum(value) FILTER (WHERE role = '${role}'), 0)::${type}`);
  return raw(`count(*) FILTER (WHERE role = '${role}')::int`);
}

/** The field whose numbers are added up; undefined where facts are counted. */
function sumOf({ counts }: Selection): string | undefined {
  return counts && "sum" in counts ? counts.sum : undefined;
}

const MEDIAN = raw("percentile_cont(0.5) WITHIN GROUP (ORDER BY value)");

/** `is_total` tells the total from a row, since a key is never empty but a total has none. */
function columns(keys: Prisma.Sql[]): Prisma.Sql {
  if (keys.length === 0) return sql`1 AS is_total,`;
  return sql`${join(keys)}, (GROUPING(${keys[0]}))::int AS is_total,`;
}

type Role = "numerator" | "denominator";

function selectDenominator(selection: Selection | CommunesOfToday, query: CompiledQuery): Prisma.Sql {
  return "places" in selection ? selectCommunes(query) : selectFacts("denominator", selection, query);
}

function selectFacts(
  role: Role,
  selection: Selection,
  query: CompiledQuery,
  value?: IndicatorDefinition["value"],
): Prisma.Sql {
  const { counts } = selection;
  if (!counts) return selectRows(role, selection, query, value);
  if ("sum" in counts) return selectRows(role, selection, query, counts.sum);
  if ("distinct" in counts) return selectFirsts(role, selection, counts, query);
  throw new Error(`Nothing in the database is counted as ${JSON.stringify(counts)} yet.`);
}

/** Each fact is a row. */
function selectRows(
  role: Role,
  selection: Selection,
  query: CompiledQuery,
  value: string | undefined,
): Prisma.Sql {
  const valueSql = value ? raw(fieldColumn(selection.fact, value)) : raw("NULL::int");
  const where = whereSql(selection, query, "own");
  if (value) where.push(sql`${valueSql} IS NOT NULL`);
  return sql`  SELECT ${raw(`'${role}'`)} AS role, ${valueSql} AS value${keysSql(selection, query, "own")}
  FROM ${rowsSql(selection, query)}${needsUnits(query) ? UNITS : empty}
  WHERE ${join(where, "\n    AND ")}`;
}

/** Each different value is a row, with the keys of its first fact by day and by id. */
function selectFirsts(
  role: Role,
  selection: Selection,
  { distinct, eachYear }: { readonly distinct: string; readonly eachYear?: true },
  query: CompiledQuery,
): Prisma.Sql {
  const scale = distinct === "commune" ? "of-today" : "own";
  const value = distinct === "commune" ? raw("today.code") : raw(fieldColumn(selection.fact, distinct));
  const day = dayColumn(selection);
  const different = eachYear ? sql`extract(year FROM ${day}), ${value}` : value;
  const units = scale === "of-today" ? TODAY : needsUnits(query) ? UNITS : empty;
  const id = raw(fieldColumn(selection.fact, "id"));
  const where = [...whereSql(selection, query, scale), sql`${value} IS NOT NULL`];
  return sql`  (SELECT DISTINCT ON (${different}) ${raw(`'${role}'`)} AS role, NULL::int AS value${keysSql(selection, query, scale)}
  FROM ${rowsSql(selection, query)}${units}
  WHERE ${join(where, "\n    AND ")}
  ORDER BY ${different}, ${day}, ${id} COLLATE "C")`;
}

/** Each commune that has not ended is a row. */
function selectCommunes({ by, place }: CompiledQuery): Prisma.Sql {
  const keys = by.map((dimension, index) => {
    if (dimension !== "commune" && dimension !== "district")
      throw new Error(`A commune has no ${dimension}.`);
    return sql`, ${placeKey(dimension, "of-today")} AS ${raw(`key_${index + 1}`)}`;
  });
  const within = place ? sql`\n    AND ${placeKey(place.level, "of-today")} = ${place.code}` : empty;
  return sql`  SELECT 'denominator' AS role, NULL::int AS value${join([empty, ...keys], "")}
  FROM units AS today
  WHERE today.level = 'commune' AND today.valid_to IS NULL${within}`;
}

function keysSql(selection: Selection, { by }: CompiledQuery, scale: PlaceScale): Prisma.Sql {
  const keys = by.map(
    (dimension, index) => sql`, ${keySql(dimension, selection, scale)} AS ${raw(`key_${index + 1}`)}`,
  );
  return join([empty, ...keys], "");
}

const TODAY = sql`${UNITS}
  LEFT JOIN units AS today ON today.level = 'commune' AND today.code = unit.current_code AND today.valid_to IS NULL`;

function needsUnits({ by, place }: CompiledQuery): boolean {
  return place !== null || by.includes("commune") || by.includes("district");
}
