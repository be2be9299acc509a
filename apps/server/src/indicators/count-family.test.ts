import {
  type Dimension,
  getIndicator,
  type IndicatorDefinition,
  type LinkedCell,
  measureIndicator as measureInMemory,
  type PlanFact,
  vietnamCalendar,
} from "@tgpl/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadJurisdiction } from "../directory/load-jurisdiction.ts";
import type { Database } from "../platform/database.ts";
import { readJurisdiction } from "../platform/jurisdiction.ts";
import { openTestDatabase } from "../platform/test-server.ts";
import { anyStored } from "./any-stored-case.testing.ts";
import { anyOutreach } from "./any-stored-outreach.testing.ts";
import { countFamily, type FamilyCounts } from "./count-family.ts";
import { COMPLETE, setsOf, tablesOf } from "./family-tables.ts";
import {
  countedAs,
  type FigureFamily,
  figureFamilies,
  findFamily,
  positionsOf,
  selectionsOf,
} from "./figure-families.ts";
import type { MeasureCtx } from "./measure-ctx.ts";
import { toPlanFacts } from "./plan-facts.testing.ts";
import { suppliedIndicators } from "./supplied-indicators.ts";
import { replaceFacts } from "./test-facts.ts";
import { isOfOutreach, replaceOutreach } from "./test-outreach-facts.ts";
import { yearToDate } from "./year-to-date.ts";

const jurisdiction = readJurisdiction("can-tho");
const calendar = vietnamCalendar();
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await loadJurisdiction(database.prisma, jurisdiction);
});
afterAll(() => database.close());

const context = (): MeasureCtx => ({
  db: database.prisma,
  jurisdiction,
  calendar,
  now: () => "2026-11-23T09:00:00+07:00",
});

/** How many matters a selection takes, for each key of a table. */
function countsOf(counts: FamilyCounts, position: number, by: readonly Dimension[]): Record<string, number> {
  const cells = counts.find((set) => by.every((one) => set.by.includes(one)))?.cells ?? [];
  const taken = cells.filter(({ key }) => key.part?.[position] === "1");
  return sumBy(taken.map((cell) => [nameOf(cell.key, by), cell.count] as const));
}

function nameOf(
  key: LinkedCell["key"] | Partial<Record<Dimension, string>>,
  by: readonly Dimension[],
): string {
  return by.map((one) => (key as Partial<Record<Dimension, string>>)[one]).join(" ");
}

function sumBy(pairs: readonly (readonly [string, number])[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, count] of pairs) if (count > 0) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}

const stored = fc.uniqueArray(anyStored, {
  maxLength: 60,
  size: "max",
  selector: ({ legalCase, request }) => legalCase?.id ?? request.id,
});

/** What a family may count, in the database and as the domain's facts. */
function givenFor(family: FigureFamily): fc.Arbitrary<{ put: () => Promise<void>; facts: PlanFact[] }> {
  if (isOfOutreach(selectionsOf(family)[0]?.selection.fact ?? "case"))
    return anyOutreach.map((facts) => ({ put: () => replaceOutreach(database.prisma, facts), facts }));
  return stored.map((given) => ({
    put: () => replaceFacts(database.prisma, given),
    facts: given.flatMap((one) => toPlanFacts(one, calendar)),
  }));
}

describe("a family counts in one reading what the domain counts of each of its indicators", () => {
  test.each(figureFamilies.map((family) => [family.id, family] as const))("%s", async (_id, family) => {
    await fc.assert(
      fc.asyncProperty(givenFor(family), fc.constantFrom(2025, 2026), async ({ put, facts }, ofYear) => {
        await put();
        const { year, begun } = yearToDate(context(), ofYear);
        const all = selectionsOf(family).flatMap((one) => tablesOf(one, begun));
        const counts = await countFamily(context(), family, { year, sets: setsOf(all) });
        const bys = new Map(
          all
            .filter(({ by, until }) => !until && !by.includes(COMPLETE))
            .map(({ id, by }) => [id, by as Dimension[]]),
        );
        for (const { indicator } of family.members) {
          const definition = getIndicator(indicator);
          const { numerator, denominator } = positionsOf(family, definition);
          const tables = [...bys.values()].filter((by) => by.every((one) => isOf(definition, one)));
          for (const by of family.beside || tables.length === 0 ? [[]] : tables) {
            const { gazetteer } = jurisdiction;
            const asked = { period: year, by, asOf: "2026-11-23", gazetteer } as const;
            const { rows } = measureInMemory(toCount(definition), facts, asked);
            const countIn = (part: "numerator" | "denominator") =>
              sumBy(rows.map((row) => [nameOf(row.key, by), row[part] ?? 0] as const));
            expect(countsOf(counts, numerator, by), `${indicator} by ${by}`).toEqual(countIn("numerator"));
            if (denominator !== null)
              expect(countsOf(counts, denominator, by), `${indicator} by ${by}`).toEqual(
                countIn("denominator"),
              );
          }
        }
      }),
      // A failure is told as it was found: to shrink sixty matters takes longer than to read them.
      { numRuns: 12, endOnFailure: true },
    );
  });
});

/** A family counts the matters behind a median, also those that lack the value of which it is taken. */
function toCount({ value: _, ...definition }: IndicatorDefinition): IndicatorDefinition {
  return definition.statistic === "median" ? { ...definition, statistic: "count" } : definition;
}

function isOf({ disaggregations }: IndicatorDefinition, dimension: Dimension): boolean {
  return disaggregations.includes(dimension);
}

test("Every indicator whose small counts are hidden has a family, and one only", () => {
  const ids = suppliedIndicators.filter(({ suppression }) => suppression === "small-counts").map(countedAs);
  const members = figureFamilies.flatMap((family) => family.members.map(({ indicator }) => indicator));
  expect([...new Set(ids)].sort()).toEqual([...members].sort());
  for (const definition of suppliedIndicators)
    if (definition.suppression === "none") expect(findFamily(definition)).toBeUndefined();
});
