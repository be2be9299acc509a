import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isWithin, type PlainDate } from "../dates/plain-date.ts";
import { anyDay, anyPlanFact } from "./any-plan-fact.testing.ts";
import type { Dimension } from "./dimension.ts";
import type { IndicatorDefinition } from "./indicator-definition.ts";
import { getIndicator, indicators } from "./indicators.ts";
import { fieldOf } from "./key-of-fact.ts";
import { measureIndicator, periodUpTo } from "./measure-indicator.ts";
import type { PlanFact } from "./plan-fact.ts";
import type { CommunesOfToday, Selection } from "./selection.ts";

const year = { from: "2026-01-01", until: "2026-12-31" } as const;
const facts = fc.array(anyPlanFact, { maxLength: 60, size: "max" });
/** Up to three dimensions of a definition, drawn by numbers so that one question fits every definition. */
const choices = fc.array(fc.nat(100), { maxLength: 3 });
const dimensionsOf = ({ disaggregations }: IndicatorDefinition, chosen: readonly number[]): Dimension[] => {
  const drawn = chosen.flatMap((one) => disaggregations[one % Math.max(1, disaggregations.length)] ?? []);
  return [...new Set(drawn)];
};

function selectionsOf({ numerator, denominator }: IndicatorDefinition): Selection[] {
  const isSelection = (one: Selection | CommunesOfToday): one is Selection => "fact" in one;
  return [numerator, ...(denominator ? [denominator] : [])].filter(isSelection);
}

/** Whether the counts of two periods are those of both together: no span, nothing counted once, no latest count. */
function addsUpOverTime(definition: IndicatorDefinition): boolean {
  const plain = ({ on, counts }: Selection) => typeof on === "string" && (!counts || "sum" in counts);
  const places = definition.denominator && "places" in definition.denominator;
  return !places && selectionsOf(definition).every(plain);
}

describe.each(indicators.map((definition) => [definition.id, definition] as const))(
  "%s",
  (_id, definition) => {
    it("has rows that add up to its total, and the same total however it is broken down", () => {
      fc.assert(
        fc.property(facts, choices, (given, chosen) => {
          const by = dimensionsOf(definition, chosen);
          const { rows, total } = measureIndicator(definition, given, { period: year, by });
          expect(rows.reduce((sum, row) => sum + row.numerator, 0)).toBe(total.numerator);
          expect(rows.reduce((sum, row) => sum + (row.denominator ?? 0), 0)).toBe(total.denominator ?? 0);
          expect(measureIndicator(definition, given, { period: year, by: [] }).total).toEqual(total);
        }),
        { numRuns: 30 },
      );
    });

    it("is the same in whatever order the facts come, and reads them once", () => {
      fc.assert(
        fc.property(facts, choices, (given, chosen) => {
          const query = { period: year, by: dimensionsOf(definition, chosen) };
          const once = [...given].reverse().values();
          expect(measureIndicator(definition, once, query)).toEqual(
            measureIndicator(definition, given, query),
          );
        }),
        { numRuns: 30 },
      );
    });

    it("of facts that it excludes is of nothing", () => {
      const kinds = selectionsOf(definition).map(({ fact }) => fact);
      const ofPwd = selectionsOf(definition).some(({ where }) =>
        where.some(({ field }) => field === "hasDisability"),
      );
      const isExcluded = (fact: PlanFact) =>
        !kinds.includes(fact.kind) || (ofPwd && fieldOf(fact, "hasDisability") === false);
      fc.assert(
        fc.property(facts, facts, (given, others) => {
          const excluded = others.filter(isExcluded);
          const query = { period: year };
          expect(measureIndicator(definition, [...given, ...excluded], query)).toEqual(
            measureIndicator(definition, given, query),
          );
        }),
        { numRuns: 30 },
      );
    });

    it("counts a day after the one on which it is asked as not happened", () => {
      fc.assert(
        fc.property(facts, anyDay, (given, asOf) => {
          const { until } = periodUpTo(year, asOf);
          if (until === null || until < year.from) return;
          const asked = measureIndicator(definition, given, { period: year, asOf });
          const cut = measureIndicator(definition, given, { period: { from: year.from, until } });
          expect(asked.total).toEqual(cut.total);
        }),
        { numRuns: 30 },
      );
    });
  },
);

describe("a share", () => {
  const shares = indicators.filter(({ unit }) => unit === "percent").map((one) => [one.id, one] as const);
  it.each(shares)("%s lies between 0 and 100", (_id, definition) => {
    fc.assert(
      fc.property(facts, choices, (given, chosen) => {
        const by = dimensionsOf(definition, chosen);
        const { rows, total } = measureIndicator(definition, given, { period: year, by });
        for (const { value } of [...rows, total]) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("a period in two parts", () => {
  const additive = indicators.filter(addsUpOverTime).map((one) => [one.id, one] as const);
  it.each(additive)("adds up for %s", (_id, definition) => {
    fc.assert(
      fc.property(facts, anyDay, (given, cut) => {
        const total = (from: PlainDate, until: PlainDate) =>
          measureIndicator(definition, given, { period: { from, until } }).total;
        const [first, last]: PlainDate[] = ["2024-01-01", "2027-12-31"];
        if (!first || !last) return;
        const [before, after, whole] = [total(first, cut), total(addDays(cut, 1), last), total(first, last)];
        expect(before.numerator + after.numerator).toBe(whole.numerator);
        expect((before.denominator ?? 0) + (after.denominator ?? 0)).toBe(whole.denominator ?? 0);
      }),
      { numRuns: 30 },
    );
  });

  it("does not add up where something is counted once or carried over: those are known by name", () => {
    const others = indicators.filter((one) => !addsUpOverTime(one)).map(({ id }) => id);
    expect(others.sort()).toEqual([
      "accessible-materials",
      "cases-in-work",
      "cases-per-1000-pwd",
      "communes-with-cases",
      "communes-with-outreach",
      "eligible-unreached",
      "person-times-outside-column-14",
      "person-times-served",
      "persons-served",
      "providers-with-cases",
      "two-days-marked",
    ]);
  });
});

describe("the balance of form 25", () => {
  it("is kept: in work is what was carried over and what was accepted, and ended or still open at the end", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const cases = given.filter((fact) => fact.kind === "case").filter((fact) => fact.hasDisability);
        const measured = (id: string) =>
          measureIndicator(getIndicator(id), given, { period: year, by: [] }).total.numerator;
        const isOpen = (day: PlainDate) => (fact: (typeof cases)[number]) =>
          fact.acceptedOn <= day && (fact.endedOn === null || fact.endedOn > day);
        const carriedOver = cases.filter(isOpen(addDays(year.from, -1))).length;
        const ended = cases.filter(({ endedOn }) => endedOn !== null && isWithin(endedOn, year)).length;
        const open = cases.filter(isOpen(year.until)).length;
        expect(measured("cases-in-work")).toBe(carriedOver + measured("cases-accepted"));
        expect(measured("cases-in-work")).toBe(ended + open);
      }),
    );
  });
});

describe("persons", () => {
  it("are never more than their person-times, and as many as there are different ones", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const of = (id: string) =>
          measureIndicator(getIndicator(id), given, { period: year, by: [] }).total.numerator;
        const accepted = given.filter((fact) => fact.kind === "case");
        const theirs = accepted.filter((fact) => fact.hasDisability && isWithin(fact.acceptedOn, year));
        expect(of("persons-served")).toBe(new Set(theirs.map(({ person }) => person)).size);
        expect(of("persons-served")).toBeLessThanOrEqual(of("cases-accepted"));
      }),
    );
  });
});
