import { isPlainDate, isWithin, type Period, type PlainDate } from "../dates/plain-date.ts";
import { fieldOf } from "./key-of-fact.ts";
import type { PlanFact } from "./plan-fact.ts";
import type { Condition, Selection } from "./selection.ts";

/** The day on which a fact is counted by a selection, or `undefined` if the selection does not take it. */
export function findCountedDay(fact: PlanFact, selection: Selection, period: Period): PlainDate | undefined {
  if (fact.kind !== selection.fact) return undefined;
  const day = dayInPeriod(fact, selection, period);
  return day && selection.where.every((one) => holds(one, fact)) ? day : undefined;
}

function dayInPeriod(fact: PlanFact, { on, counts }: Selection, period: Period): PlainDate | undefined {
  if (typeof on !== "string") return dayOfSpan(fact, on, period);
  const day = dayField(fact, on);
  // The latest count of a place may be older than the period.
  const within = counts && "latest" in counts ? { from: null, until: period.until } : period;
  return day && isWithin(day, within) ? day : undefined;
}

/** What touches the period counts on its first day, also where that day lies before the period. */
function dayOfSpan(
  fact: PlanFact,
  on: { readonly from: string; readonly until: string },
  { from, until }: Period,
): PlainDate | undefined {
  const [first, last] = [dayField(fact, on.from), dayField(fact, on.until)];
  if (!first || (until !== null && first > until)) return undefined;
  return from !== null && last !== undefined && last < from ? undefined : first;
}

function dayField(fact: PlanFact, field: string): PlainDate | undefined {
  const value = fieldOf(fact, field);
  return isPlainDate(value) ? value : undefined;
}

function holds(condition: Condition, fact: PlanFact): boolean {
  const value = fieldOf(fact, condition.field);
  if ("is" in condition) return value === condition.is;
  if ("isNot" in condition) return value !== condition.isNot;
  if ("isKnown" in condition) return value !== null;
  if ("atLeast" in condition) return typeof value === "number" && value >= condition.atLeast;
  return condition.oneOf.some((one) => one === value);
}
