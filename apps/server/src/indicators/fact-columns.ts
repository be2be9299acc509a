import type { Condition, ConditionField, Dimension, Selection } from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";

const { raw, sql } = Prisma;

/** Where the facts of the domain are stored: both tables keep what they count as in columns of the same names. */
export const TABLES = { request: "requests", case: "cases" } as const satisfies Record<
  Selection["fact"],
  string
>;

const DAYS = {
  receivedOn: "fact.received_on",
  acceptedOn: "fact.accepted_on",
  closedOn: "fact.closed_on",
} as const satisfies Record<Selection["on"], string>;

/** The column of the day by which a selection counts. */
export function dayColumn({ on }: Selection): Prisma.Sql {
  return raw(DAYS[on]);
}

const FIELDS = {
  status: "fact.status",
  hasDisability: "fact.has_disability",
  sex: "fact.sex",
  degree: "fact.degree",
  formOfAid: "fact.form_of_aid",
  fieldOfLaw: "fact.field_of_law",
} as const satisfies Record<Exclude<ConditionField, "refusalGround">, string>;

/** A case carries no refusal ground: of a case it is always empty. */
function fieldColumn(field: ConditionField, fact: Selection["fact"]): Prisma.Sql {
  if (field !== "refusalGround") return raw(FIELDS[field]);
  return raw(fact === "request" ? "fact.refusal_ground" : "NULL::text");
}

export function conditionSql(condition: Condition, fact: Selection["fact"]): Prisma.Sql {
  const column = fieldColumn(condition.field, fact);
  if ("oneOf" in condition) return sql`${column} = ANY(${[...condition.oneOf]}::text[])`;
  if (condition.is === null) return sql`${column} IS NULL`;
  if (typeof condition.is === "boolean") return sql`${column} IS ${raw(condition.is ? "TRUE" : "FALSE")}`;
  return sql`${column} = ${condition.is}`;
}

/** The one key of a fact in a dimension, as `keyOfFact` of the domain gives it. */
export function keySql(dimension: Dimension, day: Prisma.Sql): Prisma.Sql {
  return dimension === "month" ? sql`to_char(${day}, 'YYYY-MM')` : raw(KEYS[dimension]);
}

const KEYS = {
  commune: "coalesce(unit.current_code, 'unknown')",
  district: "coalesce(unit.former_district, 'unknown')",
  sex: "coalesce(fact.sex, 'unknown')",
  formOfAid: "fact.form_of_aid",
  degree: "CASE WHEN NOT fact.has_disability THEN 'none' ELSE coalesce(fact.degree, 'unknown') END",
  disabilityType: `CASE WHEN NOT fact.has_disability THEN 'none'
      WHEN cardinality(fact.disability_types) = 0 THEN 'unknown'
      WHEN fact.disability_types[1] = ALL (fact.disability_types) THEN fact.disability_types[1]
      ELSE 'multiple' END`,
} as const satisfies Record<Exclude<Dimension, "month">, string>;
