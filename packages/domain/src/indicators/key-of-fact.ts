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
 * @example keyOfFact(fact, "disabilityType", "2026-03-02", canTho) // "multiple"
 */
export function keyOfFact(fact: PlanFact, by: Dimension, countedOn: PlainDate, gazetteer: Gazetteer): string {
  if (by === "commune") return communeKey(fact.place, gazetteer);
  if (by === "district") return districtKey(fact.place, gazetteer);
  if (by === "month") return countedOn.slice(0, 7);
  if (by === "sex") return fact.sex ?? "unknown";
  if (by === "formOfAid") return fact.formOfAid;
  if (!fact.hasDisability) return "none";
  return by === "degree" ? (fact.degree ?? "unknown") : typeKey(fact);
}

export function communeKey(place: Place | null, gazetteer: Gazetteer): string {
  return place ? latestCommuneOf(place, gazetteer).code : "unknown";
}

export function districtKey(place: Place | null, gazetteer: Gazetteer): string {
  return place ? districtOf(place.commune, place.on, gazetteer) : "unknown";
}

function typeKey({ disabilityTypes }: PlanFact): string {
  const [only = "unknown", ...others] = new Set(disabilityTypes);
  return others.length > 0 ? "multiple" : only;
}
