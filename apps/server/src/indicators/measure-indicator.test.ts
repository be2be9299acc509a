import {
  addDays,
  type CaseFact,
  caseStatuses,
  codesOf,
  daysBetween,
  dimensions,
  disabilityDegrees,
  disabilityTypes,
  fieldsOfLaw,
  formsOfAid,
  indicators,
  measureIndicator as measureInMemory,
  type PlainDate,
  type RequestFact,
  refusalGrounds,
  requestStatuses,
  sexes,
  unitsOn,
} from "@tgpl/domain";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadJurisdiction } from "../directory/load-jurisdiction.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Database } from "../platform/database.ts";
import { readJurisdiction } from "../platform/jurisdiction.ts";
import { openTestDatabase } from "../platform/test-server.ts";
import { compileIndicator } from "./compile-indicator.ts";
import { measureIndicator } from "./measure-indicator.ts";
import { replaceFacts, type TestFact } from "./test-facts.ts";

const jurisdiction = readJurisdiction("can-tho");
const { gazetteer } = jurisdiction;
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await loadJurisdiction(database.prisma, jurisdiction);
});
afterAll(() => database.close());

const FIRST: PlainDate = "2024-11-01";
const SECOND: PlainDate = "2025-07-01";
const day = fc.oneof(
  fc.constantFrom(FIRST, SECOND, addDays(SECOND, -1)),
  fc.integer({ min: 0, max: daysBetween(FIRST, "2026-12-31") }).map((days) => addDays(FIRST, days)),
);
// Few places, so that facts meet in one row; among them a code with two meanings and a commune that was split.
const places = fc
  .constantFrom("31135", "31178", "31117", "31183", "31804")
  .chain((commune) => day.map((on) => ({ commune, on })))
  .filter(({ commune, on }) =>
    unitsOn(on, { level: "commune" }, gazetteer).some(({ code }) => code === commune),
  );

const features = {
  id: fc.uuid(),
  place: places,
  sex: fc.constantFrom(...codesOf(sexes)),
  hasDisability: fc.boolean(),
  disabilityTypes: fc.array(fc.constantFrom(...codesOf(disabilityTypes)), { maxLength: 3 }),
  degree: fc.option(fc.constantFrom(...codesOf(disabilityDegrees))),
  formOfAid: fc.constantFrom(...codesOf(formsOfAid)),
  fieldOfLaw: fc.constantFrom(...codesOf(fieldsOfLaw)),
};
const request: fc.Arbitrary<RequestFact> = fc.record({
  ...features,
  kind: fc.constant("request" as const),
  receivedOn: day,
  status: fc.constantFrom(...codesOf(requestStatuses)),
  refusalGround: fc.option(fc.constantFrom(...codesOf(refusalGrounds))),
  acceptedOn: fc.option(day),
  workingDaysToAcceptance: fc.option(fc.integer({ min: 0, max: 12 })),
});
const legalCase: fc.Arbitrary<CaseFact> = fc.record({
  ...features,
  kind: fc.constant("case" as const),
  acceptedOn: day,
  closedOn: fc.option(day),
  status: fc.constantFrom(...codesOf(caseStatuses)),
});
const facts: fc.Arbitrary<TestFact[]> = fc.array(fc.record({ request, legalCase: fc.option(legalCase) }), {
  maxLength: 60,
  size: "max",
});

const query = fc.record({
  // Often all time, often one that begins or ends on a day of some fact.
  period: fc.oneof(
    fc.constant({ from: null, until: null }),
    fc.tuple(day, day).map(([a, b]) => (a > b ? { from: b, until: a } : { from: a, until: b })),
    fc.constantFrom(FIRST, SECOND).map((from) => ({ from, until: null })),
    fc.constantFrom(FIRST, SECOND).map((until) => ({ from: null, until })),
  ),
  by: fc.subarray(
    dimensions.map(({ code }) => code),
    { maxLength: 3 },
  ),
  place: fc.constantFrom(
    null,
    { level: "district" as const, code: "918" },
    { level: "district" as const, code: "916" },
    { level: "commune" as const, code: "31168" },
    { level: "commune" as const, code: "31135" },
  ),
});

test("The database counts exactly what the domain counts in memory, whatever is asked", async () => {
  await fc.assert(
    fc.asyncProperty(facts, fc.array(query, { minLength: 1, maxLength: 4 }), async (given, queries) => {
      await replaceFacts(database.prisma, given);
      const all = given.flatMap((fact) => (fact.legalCase ? [fact.request, fact.legalCase] : [fact.request]));
      for (const asked of queries) {
        for (const definition of indicators) {
          const inDatabase = await measureIndicator(database.prisma, definition, { ...asked, gazetteer });
          expect(inDatabase).toEqual(measureInMemory(definition, all, { ...asked, gazetteer }));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("A dimension that an indicator does not have is refused by its name", async () => {
  const [definition] = indicators;
  if (!definition) throw new Error("there are no indicators");
  const narrow = { ...definition, disaggregations: ["sex" as const] };
  const asked = { period: { from: null, until: null }, by: ["degree" as const], gazetteer };
  await expect(measureIndicator(database.prisma, narrow, asked)).rejects.toThrow(/by.*sex/);
});

test("No indicator reads all history to count one year: its day has an index", async () => {
  const period = { from: "2026-01-01", until: "2026-12-31" } as const;
  await database.prisma.$transaction(async (db) => {
    // So few rows are quicker read through; with that ruled out, a full reading means that no index fits.
    await db.$executeRaw`SET LOCAL enable_seqscan = off`;
    for (const definition of indicators) {
      const statement = compileIndicator(definition, { period, by: [], place: null });
      const lines = await db.$queryRaw<{ "QUERY PLAN": string }[]>(Prisma.sql`EXPLAIN ${statement}`);
      const plan = lines.map((line) => line["QUERY PLAN"]).join("\n");
      expect(plan, definition.id).toMatch(/Index/);
      expect(plan, definition.id).not.toMatch(/Seq Scan on (requests|cases)/);
    }
  });
});
