import type { Condition, Dimension, Selection } from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import { factSources } from "./fact-sources.ts";

const { raw, sql } = Prisma;

/** A field of a fact in the database. Throws for one that nobody stores: that is a mistake of ours. */
export function fieldColumn(fact: Selection["fact"], field: string): string {
  const column = factSources[fact]?.fields[field];
  if (column === undefined) throw new Error(`The database has no ${field} of a ${fact}.`);
  return column;
}

/** The column of the day by which a selection counts; of a span, its first day. */
export function dayColumn({ fact, on }: Selection): Prisma.Sql {
  return raw(fieldColumn(fact, typeof on === "string" ? on : on.from));
}

export function conditionSql(condition: Condition, fact: Selection["fact"]): Prisma.Sql {
  const column = raw(fieldColumn(fact, condition.field));
  if ("oneOf" in condition) return sql`${column} = ANY(${[...condition.oneOf]}::text[])`;
  if ("isNot" in condition) return sql`${column} IS DISTINCT FROM ${condition.isNot}`;
  if ("isKnown" in condition) return sql`${column} IS NOT NULL`;
  if ("atLeast" in condition) return sql`${column} >= ${condition.atLeast}`;
  if (condition.is === null) return sql`${column} IS NULL`;
  if (typeof condition.is === "boolean") return sql`${column} IS ${raw(condition.is ? "TRUE" : "FALSE")}`;
  return sql`${column} = ${condition.is}`;
}

/** Where a fact lies: as its own commune was, or as the commune of today that stands for it. */
export type PlaceScale = "own" | "of-today";

/** The one key of a fact in a dimension, as `keyOfFact` of the domain gives it. */
export function keySql(dimension: Dimension, selection: Selection, scale: PlaceScale = "own"): Prisma.Sql {
  if (dimension === "month") return sql`to_char(${dayColumn(selection)}, 'YYYY-MM')`;
  if (dimension === "commune" || dimension === "district") return placeKey(dimension, scale);
  if (dimension === "disabilityType") return raw(TYPE_KEY);
  const field = fieldColumn(selection.fact, dimension);
  if (dimension === "degree") {
    return raw(`CASE WHEN NOT fact.has_disability THEN 'none' ELSE coalesce(${field}, 'unknown') END`);
  }
  return raw(`coalesce(${field}, 'unknown')`);
}

export function placeKey(level: "commune" | "district", scale: PlaceScale): Prisma.Sql {
  return raw(PLACE_KEYS[scale][level]);
}

const PLACE_KEYS = {
  own: {
    commune: "coalesce(unit.current_code, 'unknown')",
    district: "coalesce(unit.former_district, 'unknown')",
  },
  "of-today": { commune: "today.code", district: "today.former_district" },
} as const;

const TYPE_KEY = `CASE WHEN NOT fact.has_disability THEN 'none'
      WHEN cardinality(fact.disability_types) = 0 THEN 'unknown'
      WHEN fact.disability_types[1] = ALL (fact.disability_types) THEN fact.disability_types[1]
      ELSE 'multiple' END`;
