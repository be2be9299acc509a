import { isWithin, type Period, type PlainDate } from "../dates/plain-date.ts";
import type { Condition, ConditionField, Selection } from "./indicator-definition.ts";
import type { PlanFact } from "./plan-fact.ts";

/** The day on which a fact is counted by a selection, or `undefined` if the selection does not take it. */
export function findCountedDay(
  fact: PlanFact,
  { fact: kind, on, where }: Selection,
  period: Period,
): PlainDate | undefined {
  if (fact.kind !== kind) return undefined;
  const day = dayOfFact(fact, on);
  const counts = day !== null && isWithin(day, period) && where.every((one) => holds(one, fact));
  return counts ? day : undefined;
}

function dayOfFact(fact: PlanFact, on: Selection["on"]): PlainDate | null {
  if (on === "acceptedOn") return fact.acceptedOn;
  if (fact.kind === "request") return on === "receivedOn" ? fact.receivedOn : null;
  return on === "closedOn" ? fact.closedOn : null;
}

function holds(condition: Condition, fact: PlanFact): boolean {
  const value = fieldOf(fact, condition.field);
  if ("is" in condition) return value === condition.is;
  return typeof value === "string" && condition.oneOf.includes(value);
}

function fieldOf(fact: PlanFact, field: ConditionField): string | boolean | null {
  if (field !== "refusalGround") return fact[field];
  return fact.kind === "request" ? fact.refusalGround : null;
}
