import type { Selection } from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import type { CompiledQuery } from "./compile-indicator.ts";
import { dayColumn, fieldColumn, keySql } from "./fact-columns.ts";
import { COMPLETE } from "./family-tables.ts";
import { type FigureFamily, selectionsOf } from "./figure-families.ts";
import { rowsSql, UNITS, whereSql } from "./select-facts.ts";

const { join, raw, sql } = Prisma;

/**
 * Counts the matters of a family in one reading, by some sets of dimensions. A matter's `part`
 * tells, with 1 or 0 for each selection of the family, which of them take it.
 */
export function compileFamily(
  family: FigureFamily,
  sets: readonly (readonly string[])[],
  query: CompiledQuery,
): Prisma.Sql {
  const selections = selectionsOf(family);
  const [first] = selections;
  if (!first) throw new Error(`The family ${family.id} has no figures.`);
  const dimensions = [...new Set(sets.flat())];
  const names = dimensions.map((one) => raw(`"${one}"`));
  const keys = dimensions.map((one, index) => sql`,\n    ${keyOf(one, first.selection)} AS ${names[index]}`);
  const takes = selections.map(({ selection }) => takenSql(selection, query));
  const groups = sets.map((set) => raw(`(part${set.map((one) => `, "${one}"`).join("")})`));
  return sql`WITH counted AS (
  SELECT ${join(takes, " || ")} AS part${join([Prisma.empty, ...keys], "")}
  FROM ${rowsSql(first.selection, query)}${UNITS}${eachPerson(selections.map(({ selection }) => selection))}
  WHERE ${join(
    selections.map(({ selection }) => matchesSql(selection, query)),
    " OR ",
  )}
)
SELECT part${join([Prisma.empty, ...names], ", ")}, ${masks(names)} AS summed, count(*)::int AS count
FROM counted
GROUP BY GROUPING SETS (${join(groups)})`;
}

/** Which dimensions a row is not broken down by, a bit for each. */
function masks(names: readonly Prisma.Sql[]): Prisma.Sql {
  return names.length > 0 ? sql`GROUPING(${join([...names])})::int` : raw("0");
}

function matchesSql(selection: Selection, query: CompiledQuery): Prisma.Sql {
  return sql`(${join(whereSql(selection, query, "own"), " AND ")})`;
}

/** Where people are counted and facts are not, each person of a fact is a row: the first of them are in every sum. */
function eachPerson(selections: readonly Selection[]): Prisma.Sql {
  const sums = selections.flatMap(({ fact, counts }) =>
    counts && "sum" in counts ? [raw(fieldColumn(fact, counts.sum))] : [],
  );
  if (sums.length === 0) return Prisma.empty;
  return sql`
  CROSS JOIN LATERAL generate_series(1, greatest(${join(sums)})) AS person`;
}

/** Each different value is taken once, with its first matter by day and by id. */
function takenSql(selection: Selection, query: CompiledQuery): Prisma.Sql {
  const matches = matchesSql(selection, query);
  const { counts, fact } = selection;
  if (!counts) return sql`CASE WHEN ${matches} THEN '1' ELSE '0' END`;
  if ("sum" in counts)
    return sql`CASE WHEN ${matches} AND person <= ${raw(fieldColumn(fact, counts.sum))} THEN '1' ELSE '0' END`;
  if (!("distinct" in counts) || counts.eachYear || counts.distinct === "commune")
    throw new Error(`No family of figures counts ${JSON.stringify(counts)} yet.`);
  const different = raw(fieldColumn(fact, counts.distinct));
  return sql`CASE WHEN ${matches} AND ${different} IS NOT NULL AND row_number() OVER (
    PARTITION BY ${different}, coalesce(${matches}, FALSE)
    ORDER BY ${dayColumn(selection)}, ${raw(fieldColumn(fact, "id"))} COLLATE "C") = 1 THEN '1' ELSE '0' END`;
}

type Key = Parameters<typeof keySql>[0];

function keyOf(dimension: string, selection: Selection): Prisma.Sql {
  if (dimension !== COMPLETE) return keySql(dimension as Key, selection);
  const [type, degree] = [keySql("disabilityType", selection), keySql("degree", selection)];
  return sql`CASE WHEN 'unknown' IN (${type}, ${degree}) THEN 'no' ELSE 'yes' END`;
}
