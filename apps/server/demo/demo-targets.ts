import {
  type CaseFact,
  expectedByToday,
  type IndicatorDefinition,
  indicators,
  measureIndicator,
  type PlainDate,
  type PlanFact,
  type RequestFact,
} from "@tgpl/domain";
import { createRandom } from "./random.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { foundedAt, type World } from "./world.ts";

type Facts = { requests: readonly Row<"requests">[]; cases: readonly Row<"cases">[] };
type Target = Row<"plan_targets">;

/**
 * Targets of a year for every former district, chosen so that on the day of the demonstration some are ahead of
 * them and some behind. They say that they are invented: no body has decided them.
 */
export function demoTargets(
  world: World,
  facts: Facts,
  plan: { id: string; year: number },
  city: string,
): Target[] {
  const all = toFacts(facts);
  return indicators.flatMap((definition) => {
    const byDistrict = [...world.homes.keys()].toSorted().map((district, index) => {
      return [district, targetOf(world, definition, all, plan.year, district, index)] as const;
    });
    const sum = byDistrict.reduce((total, [, value]) => total + value, 0);
    const ofCity = definition.statistic === "count" ? sum : (byDistrict[0]?.[1] ?? 0);
    // The plan itself says what share of requests the city serves (P1.3); that target is real and stays.
    const places = definition.statistic === "ratio" ? byDistrict : [[city, ofCity] as const, ...byDistrict];
    return places.map(([place, value]) => toRow(world, plan, definition, place, value));
  });
}

function targetOf(
  world: World,
  definition: IndicatorDefinition,
  facts: readonly PlanFact[],
  year: number,
  district: string,
  index: number,
): number {
  const { shareOfTarget, targetDays } = world.data.city;
  if (definition.statistic === "ratio") return 100;
  if (definition.statistic === "median") return targetDays;
  const shares = shareOfTarget.length;
  const reached = shareOfTarget[(index + indicators.indexOf(definition)) % shares] ?? 1;
  const actual = measured(world, definition, facts, year, district);
  return Math.max(1, Math.round(actual / shareOfYear(world, definition, year) / reached));
}

function measured(
  { gazetteer }: World,
  definition: IndicatorDefinition,
  facts: readonly PlanFact[],
  year: number,
  code: string,
): number {
  const place = { level: "district", code } as const;
  return measureIndicator(definition, facts, { period: yearOf(year), by: [], place, gazetteer }).total
    .numerator;
}

/** How much of a year's work is expected by the day, as the domain divides it; never so little that it explodes. */
function shareOfYear({ on, calendar }: World, { id }: IndicatorDefinition, year: number): number {
  const target = { indicatorId: id, place: null, period: yearOf(year), value: 1_000, actual: null };
  const proposal = { ...target, decidingDocument: null, evidence: "unconfirmed" } as const;
  return Math.max(0.05, expectedByToday(proposal, on, calendar).expected / 1_000);
}

function yearOf(year: number): { from: PlainDate; until: PlainDate } {
  return { from: `${year}-01-01`, until: `${year}-12-31` };
}

function toRow(
  { seed, from, data }: World,
  { id: planId, year }: { id: string; year: number },
  { id: indicatorId }: IndicatorDefinition,
  placeCode: string,
  value: number,
): Target {
  const id = seededUuid(foundedAt(from), createRandom(seed, "target", year, indicatorId, placeCode));
  const decidedBy = data.city.targetDecidedBy;
  return { id, planId, indicatorId, placeCode, value, decidedBy, evidence: "unconfirmed" };
}

/** The rows as the domain's indicators see them. */
export function toFacts({ requests, cases }: Facts): PlanFact[] {
  const features = (row: Row<"requests"> | Row<"cases">) => ({
    id: row.id,
    place: { commune: row.communeCode, on: row.communeOn },
    sex: row.sex,
    hasDisability: row.hasDisability,
    disabilityTypes: row.disabilityTypes,
    degree: row.degree,
    formOfAid: row.formOfAid,
    fieldOfLaw: row.fieldOfLaw,
    status: row.status,
    acceptedOn: row.acceptedOn,
  });
  // Columns of codes are plain text in the database; the generator wrote them from the domain's own codes.
  return [
    ...requests.map(
      ({ receivedOn, refusalGround, workingDaysToAcceptance, ...row }) =>
        ({
          ...features(row as Row<"requests">),
          kind: "request",
          receivedOn,
          refusalGround,
          workingDaysToAcceptance,
        }) as RequestFact,
    ),
    ...cases.map((row) => ({ ...features(row), kind: "case", closedOn: row.closedOn }) as CaseFact),
  ];
}
