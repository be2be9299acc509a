import { headlineIndicators, type IndicatorDefinition, type PlainDate, partsOf } from "@tgpl/domain";
import { busynessBetween } from "./busyness.ts";
import { createRandom } from "./random.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { foundedAt, type World } from "./world.ts";

type Target = Row<"plan_targets">;

/**
 * Targets of a year for every former district, as the invented plan states them; what was reached is not looked at.
 * They say that they are invented: no body has decided them.
 */
export function demoTargets(world: World, plan: { id: string; year: number }, city: string): Target[] {
  const wholeYears = shareOfWholeYears(world);
  return headlineIndicators.flatMap((definition) => {
    const byDistrict = [...world.homes.keys()].toSorted().map((district) => {
      return [district, targetOf(world, definition, district, wholeYears)] as const;
    });
    const sum = byDistrict.reduce((total, [, value]) => total + value, 0);
    const ofCity = definition.statistic === "count" ? sum : (byDistrict[0]?.[1] ?? 0);
    // The plan itself says what share of requests the city serves (P1.3); that target is real and stays.
    const places = definition.statistic === "ratio" ? byDistrict : [[city, ofCity] as const, ...byDistrict];
    return places.map(([place, value]) => toRow(world, plan, definition, place, value));
  });
}

function targetOf(
  { data: { plan } }: World,
  { id, statistic }: IndicatorDefinition,
  district: string,
  wholeYears: number,
): number {
  if (statistic === "ratio") return 100;
  if (statistic === "median") return plan.daysToAcceptance;
  const accepted = plan.casesPerYear[district];
  if (accepted === undefined) throw new Error(`plan.json has no cases for ${district}`);
  const cases = id === "cases-closed" ? accepted * plan.closedPerAccepted : accepted;
  return Math.max(1, Math.round(cases / wholeYears));
}

/**
 * How much of its register years a demonstration covers. The same number of people come in all of them, so one made
 * in February has fuller years than one made in December, and a fuller plan.
 */
function shareOfWholeYears(world: World): number {
  const end: PlainDate = `${partsOf(world.on).year + 1}-01-01`;
  return busynessBetween(world, world.from, world.on) / busynessBetween(world, world.from, end);
}

function toRow(
  { seed, from, data }: World,
  { id: planId, year }: { id: string; year: number },
  { id: indicatorId }: IndicatorDefinition,
  placeCode: string,
  value: number,
): Target {
  const id = seededUuid(foundedAt(from), createRandom(seed, "target", year, indicatorId, placeCode));
  const decidedBy = data.plan.decidedBy;
  return { id, planId, indicatorId, placeCode, value, decidedBy, evidence: "unconfirmed" };
}
