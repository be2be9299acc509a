import type { PlainDate } from "../dates/plain-date.ts";
import { latestCommuneOf } from "../places/crosswalk.ts";
import { districtOf } from "../places/district-of.ts";
import type { Gazetteer, Place } from "../places/gazetteer.ts";
import type { Dimension } from "./dimension.ts";
import type { PlanFact } from "./plan-fact.ts";

/**
 * The one key of a fact in a dimension, so that rows add up to the total: several types of disability are
 * `multiple`, an unknown one is `unknown`, and who has none is `none`. Places stand on the scale of today's
 * communes and of the former districts; a month is the month of the day that is counted.
 *
 * @example
 * const inspection: PlanFact = { kind: "inspection", id: "1", place: { commune: "31135", on: "2026-03-02" }, on: "2026-03-02" };
 * keyOfFact(inspection, "district", inspection.on, canTho) // "916"
 */
export function keyOfFact(fact: PlanFact, by: Dimension, countedOn: PlainDate, gazetteer: Gazetteer): string {
  if (by === "commune") return communeKey(placeOf(fact), gazetteer);
  if (by === "district") return districtKey(placeOf(fact), gazetteer);
  if (by === "month") return countedOn.slice(0, 7);
  if (by === "disabilityType") return hasNone(fact) ? "none" : typeKey(fact);
  if (by === "degree" && hasNone(fact)) return "none";
  return fieldOf(fact, by)?.toString() ?? "unknown";
}

/** The value of a field, `null` where the fact has no such field or it is not known. */
export function fieldOf(fact: PlanFact, field: string): string | number | boolean | null {
  const value: unknown = Reflect.get(fact, field);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

export function placeOf(fact: PlanFact): Place | null {
  return "place" in fact ? fact.place : null;
}

export function communeKey(place: Place | null, gazetteer: Gazetteer): string {
  return place ? latestCommuneOf(place, gazetteer).code : "unknown";
}

export function districtKey(place: Place | null, gazetteer: Gazetteer): string {
  return place ? districtOf(place.commune, place.on, gazetteer) : "unknown";
}

function hasNone(fact: PlanFact): boolean {
  return "hasDisability" in fact && !fact.hasDisability;
}

function typeKey(fact: PlanFact): string {
  const [only = "unknown", ...others] = new Set("disabilityTypes" in fact ? fact.disabilityTypes : []);
  return others.length > 0 ? "multiple" : only;
}
