import {
  dimensions,
  type FactOf,
  getIndicator,
  headlineIndicators,
  type IndicatorDefinition,
  indicators,
  measureIndicator as measureInMemory,
  type PlanFact,
  vietnamCalendar,
} from "@tgpl/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadJurisdiction } from "../directory/load-jurisdiction.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { loadPlan } from "../plan/load-plan.ts";
import { findPlan } from "../plan/plan.data.ts";
import type { Database } from "../platform/database.ts";
import { readJurisdiction } from "../platform/jurisdiction.ts";
import { openTestDatabase } from "../platform/test-server.ts";
import { anyInspections, anyTraining } from "./any-stored-capacity.testing.ts";
import { anyDay, anyStored, FIRST, SECOND } from "./any-stored-case.testing.ts";
import { anyOutreach } from "./any-stored-outreach.testing.ts";
import { compileIndicator } from "./compile-indicator.ts";
import { measureIndicator } from "./measure-indicator.ts";
import { toPlanFacts } from "./plan-facts.testing.ts";
import { suppliedIndicators } from "./supplied-indicators.ts";
import { isOfInspections, isOfTraining, replaceInspections, replaceTraining } from "./test-capacity-facts.ts";
import { replaceFacts } from "./test-facts.ts";
import { addUncounted, isOfOutreach, replaceOutreach } from "./test-outreach-facts.ts";

const jurisdiction = readJurisdiction("can-tho");
const { gazetteer } = jurisdiction;
const calendar = vietnamCalendar();
let database: Database;
let planned: PlanFact[];
beforeAll(async () => {
  database = await openTestDatabase();
  await loadJurisdiction(database.prisma, jurisdiction);
  for (const year of [2025, 2026]) await loadPlan(database.prisma, jurisdiction, year);
  planned = (await Promise.all([2025, 2026].map(toActivityFacts))).flat();
});
afterAll(() => database.close());

async function toActivityFacts(year: number): Promise<PlanFact[]> {
  const plan = await findPlan(database.prisma, year);
  return (plan?.activities ?? []).map(({ activityId, leadAgency, from, until }) => {
    const activity = activityId as Extract<PlanFact, { kind: "plan-activity" }>["activity"];
    return { kind: "plan-activity", id: `${plan?.id}${activityId}`, activity, leadAgency, from, until };
  });
}

const facts = fc.uniqueArray(anyStored, {
  maxLength: 60,
  size: "max",
  selector: ({ legalCase, request }) => legalCase?.id ?? request.id,
});
const query = fc.record({
  // Often all time, often one that begins or ends on a day of some fact.
  period: fc.oneof(
    fc.constant({ from: null, until: null }),
    fc.tuple(anyDay, anyDay).map(([a, b]) => (a > b ? { from: b, until: a } : { from: a, until: b })),
    fc.constantFrom(FIRST, SECOND).map((from) => ({ from, until: null })),
    fc.constantFrom(FIRST, SECOND).map((until) => ({ from: null, until })),
  ),
  asOf: fc.option(anyDay),
  by: fc.subarray(
    dimensions.map(({ code }) => code),
    { maxLength: 6 },
  ),
  place: fc.constantFrom(
    null,
    null,
    { level: "district" as const, code: "918" },
    { level: "district" as const, code: "916" },
    { level: "commune" as const, code: "31168" },
    { level: "commune" as const, code: "31135" },
  ),
});
const queries = fc.array(query, { minLength: 1, maxLength: 4 });

/** The part of a question that an indicator can answer. */
function askedOf({ disaggregations }: IndicatorDefinition, { by, place, ...asked }: AnyQuery) {
  const canLie = place !== null && disaggregations.includes(place.level);
  const dimensionsOfIt = by.filter((dimension) => disaggregations.includes(dimension)).slice(0, 3);
  return { ...asked, by: dimensionsOfIt, place: canLie ? place : null, gazetteer };
}
type AnyQuery = typeof query extends fc.Arbitrary<infer Value> ? Value : never;

/** What an indicator may look at, in the database and as the domain's facts. */
function given({
  numerator,
}: IndicatorDefinition): fc.Arbitrary<{ put: () => Promise<void>; all: PlanFact[] }> {
  if (isOfOutreach(numerator.fact))
    return anyOutreach.map((outreach) => ({
      put: () => replaceOutreach(database.prisma, outreach),
      all: outreach,
    }));
  if (isOfTraining(numerator.fact))
    return anyTraining.map((training) => ({
      put: () => replaceTraining(database.prisma, training),
      all: training.facts,
    }));
  if (isOfInspections(numerator.fact))
    return anyInspections.map(({ visits, facts: all }) => ({
      put: () => replaceInspections(database.prisma, visits),
      all,
    }));
  return facts.map((stored) => ({
    put: () => replaceFacts(database.prisma, stored),
    all: [...planned, ...stored.flatMap((one) => toPlanFacts(one, calendar))],
  }));
}

describe("the database counts exactly what the domain counts in memory, whatever is asked", () => {
  test.each(suppliedIndicators.map((one) => [one.id, one] as const))("%s", async (_id, definition) => {
    await fc.assert(
      fc.asyncProperty(given(definition), queries, async ({ put, all }, asked) => {
        await put();
        for (const one of asked) {
          const question = askedOf(definition, one);
          const stored = await measureIndicator(database.prisma, definition, { ...question, calendar });
          expect(stored).toEqual(measureInMemory(definition, all, question));
        }
      }),
      // A failure is told as it was found: to shrink sixty matters takes longer than to read them.
      { numRuns: definition.headline ? 40 : 20, endOnFailure: true },
    );
  });
});

test("What is planned, cancelled, broadcast or counted by a programme is in no figure of outreach", async () => {
  const session: FactOf<"outreach-session"> = {
    kind: "outreach-session",
    id: "0190f000-0000-7000-8000-200000000000",
    place: null,
    on: "2026-04-18",
    sessionType: "communication-session",
    markedDay: null,
    participants: 9,
    pwdParticipants: 4,
    advised: 1,
  };
  await replaceOutreach(database.prisma, [session]);
  await addUncounted(database.prisma, session);
  const period = { from: "2026-01-01", until: "2026-12-31" } as const;
  const measure = (id: string) =>
    measureIndicator(database.prisma, getIndicator(id), { period, gazetteer, calendar });
  expect((await measure("outreach-sessions")).total.value).toBe(1);
  expect((await measure("outreach-participants")).total.value).toBe(9);
});

test("A dimension that an indicator does not have is refused by its name", async () => {
  const [definition] = indicators;
  if (!definition) throw new Error("there are no indicators");
  const narrow = { ...definition, disaggregations: ["sex" as const] };
  const asked = { period: { from: null, until: null }, by: ["degree" as const], gazetteer, calendar };
  await expect(measureIndicator(database.prisma, narrow, asked)).rejects.toThrow(/by.*sex/);
});

/** For what was carried over and for the end of a case, the tables have no index that fits. */
const READING_HISTORY = [
  "cases-in-work",
  "person-times-served",
  "person-times-outside-column-14",
  "file-handovers-in-time",
];

test("No indicator reads all history to count one year: its day has an index", async () => {
  const period = { from: "2026-01-01", until: "2026-12-31" } as const;
  const ofMatters = suppliedIndicators.filter(({ numerator }) => numerator.fact !== "plan-activity");
  await database.prisma.$transaction(async (db) => {
    // So few rows are quicker read through; with that ruled out, a full reading means that no index fits.
    await db.$executeRaw`SET LOCAL enable_seqscan = off`;
    for (const definition of ofMatters.filter(({ id }) => !READING_HISTORY.includes(id))) {
      const statement = compileIndicator(definition, { period, by: [], place: null, calendar });
      const lines = await db.$queryRaw<{ "QUERY PLAN": string }[]>(Prisma.sql`EXPLAIN ${statement}`);
      const plan = lines.map((line) => line["QUERY PLAN"]).join("\n");
      expect(plan, definition.id).toMatch(/Index/);
      expect(plan, definition.id).not.toMatch(/Seq Scan on (requests|cases)/);
    }
  });
  expect(headlineIndicators.filter(({ id }) => READING_HISTORY.includes(id))).toEqual([]);
});
