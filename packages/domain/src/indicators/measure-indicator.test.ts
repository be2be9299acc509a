import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disabilityDegrees } from "../applicants/disability-degree.ts";
import { disabilityTypes } from "../applicants/disability-type.ts";
import { sexes } from "../applicants/sex.ts";
import { caseStatuses } from "../cases/case-status.ts";
import { fromDayNumber, type PlainDate, toDayNumber } from "../dates/plain-date.ts";
import { codesOf } from "../law/legal-term.ts";
import { canThoUnits } from "../places/can-tho-units.ts";
import { activityIds } from "../plan/plan.ts";
import { planClauses } from "../plan/plan-clause.ts";
import { fieldsOfLaw } from "../requests/field-of-law.ts";
import { formsOfAid } from "../requests/form-of-aid.ts";
import { refusalGrounds } from "../requests/refusal-ground.ts";
import { requestStatuses } from "../requests/request-status.ts";
import { type Dimension, dimensions } from "./dimension.ts";
import { getIndicator, indicators } from "./indicators.ts";
import { measureIndicator } from "./measure-indicator.ts";
import type { CaseFact, PlanFact, RequestFact } from "./plan-fact.ts";

const request: RequestFact = {
  kind: "request",
  id: "r1",
  receivedOn: "2026-03-02",
  status: "accepted",
  refusalGround: null,
  acceptedOn: "2026-03-04",
  workingDaysToAcceptance: 2,
  place: { commune: "31135", on: "2026-03-02" },
  sex: "female",
  hasDisability: true,
  disabilityTypes: ["mobility"],
  degree: "severe",
  formOfAid: "proceedings",
  fieldOfLaw: "criminal",
};

const legalCase: CaseFact = {
  kind: "case",
  id: "c1",
  acceptedOn: "2026-03-04",
  closedOn: null,
  status: "in-progress",
  place: request.place,
  sex: "male",
  hasDisability: true,
  disabilityTypes: ["vision"],
  degree: "mild",
  formOfAid: "legal-advice",
  fieldOfLaw: "other",
};

const year = { from: "2026-01-01", until: "2026-12-31" } as const;
const measure = (id: string, facts: readonly PlanFact[], by?: readonly Dimension[]) =>
  measureIndicator(getIndicator(id), facts, by ? { period: year, by } : { period: year });

const day: fc.Arbitrary<PlainDate> = fc
  .integer({ min: toDayNumber("2024-01-01"), max: toDayNumber("2026-12-31") })
  .map(fromDayNumber);
const person = {
  place: fc.option(
    fc
      .constantFrom(...canThoUnits.filter((unit) => unit.level === "commune"))
      .map((unit) => ({ commune: unit.code, on: unit.until ?? ("2026-01-01" as const) })),
  ),
  sex: fc.option(fc.constantFrom(...codesOf(sexes))),
  hasDisability: fc.boolean(),
  disabilityTypes: fc.uniqueArray(fc.constantFrom(...codesOf(disabilityTypes)), { maxLength: 3 }),
  degree: fc.option(fc.constantFrom(...codesOf(disabilityDegrees))),
  formOfAid: fc.constantFrom(...codesOf(formsOfAid)),
  fieldOfLaw: fc.constantFrom(...codesOf(fieldsOfLaw)),
  id: fc.uuid(),
};
const anyFact: fc.Arbitrary<PlanFact> = fc.oneof(
  fc.record({
    ...person,
    kind: fc.constant("request" as const),
    receivedOn: day,
    status: fc.constantFrom(...codesOf(requestStatuses)),
    refusalGround: fc.option(fc.constantFrom(...codesOf(refusalGrounds))),
    acceptedOn: fc.option(day),
    workingDaysToAcceptance: fc.option(fc.nat(30)),
  }),
  fc.record({
    ...person,
    kind: fc.constant("case" as const),
    acceptedOn: day,
    closedOn: fc.option(day),
    status: fc.constantFrom(...codesOf(caseStatuses)),
  }),
);
const anyBy = fc.uniqueArray(fc.constantFrom(...dimensions.map((one) => one.code)), { maxLength: 3 });

describe("an indicator", () => {
  it("has rows that add up to its total, for every breakdown", () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 40 }), anyBy, (facts, by) => {
        for (const definition of indicators) {
          const { rows, total } = measureIndicator(definition, facts, { period: year, by });
          expect(rows.reduce((sum, row) => sum + row.numerator, 0)).toBe(total.numerator);
          expect(rows.reduce((sum, row) => sum + (row.denominator ?? 0), 0)).toBe(total.denominator ?? 0);
          expect(rows.every((row) => row.numerator > 0 || (row.denominator ?? 0) > 0)).toBe(true);
        }
      }),
    );
  });

  it("is the same in whatever order the facts come", () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 20 }), anyBy, (facts, by) => {
        for (const definition of indicators) {
          const query = { period: year, by };
          expect(measureIndicator(definition, [...facts].reverse(), query)).toEqual(
            measureIndicator(definition, facts, query),
          );
        }
      }),
    );
  });

  it("of the city is the sum of its former districts asked one by one", () => {
    const facts = [
      request,
      { ...request, place: { commune: "31117", on: "2025-01-02" } },
      { ...request, place: { commune: "31207", on: "2026-01-02" } },
    ] as const;
    const served = getIndicator("requests-served");
    const inDistrict = (code: string) =>
      measureIndicator(served, facts, { period: year, place: { level: "district", code } }).total.numerator;
    expect([inDistrict("916"), inDistrict("923"), inDistrict("917")]).toEqual([2, 1, 0]);
  });

  it("counts a day at both ends of the period, and no day outside", () => {
    const on = (acceptedOn: PlainDate) =>
      measure("cases-accepted", [{ ...legalCase, acceptedOn }]).total.value;
    expect([on("2025-12-31"), on("2026-01-01"), on("2026-12-31"), on("2027-01-01")]).toEqual([0, 1, 1, 0]);
  });

  it("counts persons with disabilities only", () => {
    const others = [
      { ...request, hasDisability: false },
      { ...legalCase, hasDisability: false },
    ];
    for (const { id } of indicators) expect(measure(id, others).total.numerator).toBe(0);
  });

  it("belongs to a clause and an activity of the plan", () => {
    for (const { planClause, activity } of indicators) {
      expect(planClauses.map((clause) => clause.id)).toContain(planClause);
      expect(activityIds).toContain(activity);
    }
    expect(new Set(indicators.map((one) => one.id)).size).toBe(indicators.length);
  });

  it("refuses an unknown id, an unknown breakdown, a turned-round period and an unknown place", () => {
    expect(() => getIndicator("happiness")).toThrow("indicatorId");
    expect(() => measure("cases-accepted", [], ["age" as Dimension])).toThrow("by:");
    expect(() => measure("cases-accepted", [], ["sex", "sex"])).toThrow("each dimension once");
    const accepted = getIndicator("cases-accepted");
    const turned = { from: "2026-02-01", until: "2026-01-01" } as const;
    expect(() => measureIndicator(accepted, [], { period: turned })).toThrow("period.until");
    const ended = { level: "commune", code: "31117" } as const;
    expect(() => measureIndicator(accepted, [], { period: year, place: ended })).toThrow("place:");
  });
});

describe("requests served", () => {
  it("are the accepted among the valid: pending ones are valid, refused and withdrawn ones are not", () => {
    const { total } = measure("requests-served", [
      request,
      { ...request, status: "received", acceptedOn: null },
      { ...request, status: "supplement-requested", acceptedOn: null },
      { ...request, status: "refused", acceptedOn: null, refusalGround: "condition-not-met" },
      { ...request, status: "withdrawn", acceptedOn: null },
    ]);
    expect(total).toMatchObject({ numerator: 1, denominator: 3, value: 100 / 3 });
  });

  it("hold a refusal without a ground of the law against the city", () => {
    const { total } = measure("requests-served", [
      request,
      { ...request, status: "refused", acceptedOn: null },
    ]);
    expect(total.value).toBe(50);
  });

  it("are unknown, not zero, where nobody asked", () => {
    expect(measure("requests-served", []).total).toEqual({
      key: {},
      numerator: 0,
      denominator: 0,
      value: null,
    });
  });
});

describe("cases closed", () => {
  it("are counted on the day they closed; discontinued ones are not", () => {
    const closed: CaseFact = { ...legalCase, status: "closed", closedOn: "2026-05-05" };
    const { rows, total } = measure(
      "cases-closed",
      [
        closed,
        { ...closed, status: "handed-over" },
        { ...closed, status: "discontinued" },
        { ...closed, acceptedOn: "2024-01-02", closedOn: "2025-12-31" },
      ],
      ["month"],
    );
    expect(total.value).toBe(2);
    expect(rows.map((row) => row.key)).toEqual([{ month: "2026-05" }]);
  });
});

describe("cases by form", () => {
  it("are broken down by form when a question does not say how", () => {
    const { by, rows } = measure("cases-by-form", [legalCase, { ...legalCase, formOfAid: "proceedings" }]);
    expect(by).toEqual(["formOfAid"]);
    expect(rows.map((row) => [row.key.formOfAid, row.value])).toEqual([
      ["legal-advice", 1],
      ["proceedings", 1],
    ]);
  });
});

describe("days to acceptance", () => {
  const waited = (workingDaysToAcceptance: number | null): RequestFact => ({
    ...request,
    workingDaysToAcceptance,
  });

  it("are the middle value, or the mean of the middle two", () => {
    expect(measure("days-to-acceptance", [9, 1, 2].map(waited)).total.value).toBe(2);
    expect(measure("days-to-acceptance", [9, 1, 2, 3].map(waited)).total.value).toBe(2.5);
  });

  it("leave out a request whose days could not be counted", () => {
    expect(measure("days-to-acceptance", [waited(4), waited(null)]).total).toMatchObject({
      numerator: 1,
      value: 4,
    });
    expect(measure("days-to-acceptance", [waited(null)], ["sex"])).toMatchObject({
      rows: [],
      total: { value: null },
    });
  });
});

describe("a breakdown", () => {
  it("by type counts a person with several types once, as multiple", () => {
    const facts = [
      legalCase,
      { ...legalCase, disabilityTypes: ["vision", "mobility"] },
      { ...legalCase, disabilityTypes: [] },
    ] as const;
    expect(
      measure("cases-accepted", facts, ["disabilityType"]).rows.map((row) => row.key.disabilityType),
    ).toEqual(["multiple", "unknown", "vision"]);
  });

  it("by place has one scale before and after the merger of 2025", () => {
    const facts: CaseFact[] = [
      { ...legalCase, place: { commune: "31123", on: "2025-06-30" } },
      { ...legalCase, place: { commune: "31135", on: "2025-07-01" } },
      { ...legalCase, place: null },
    ];
    const keys = (by: "commune" | "district") =>
      measure("cases-accepted", facts, [by]).rows.map((row) => [row.key[by], row.value]);
    expect(keys("commune")).toEqual([
      ["31135", 2],
      ["unknown", 1],
    ]);
    expect(keys("district")).toEqual([
      ["916", 2],
      ["unknown", 1],
    ]);
  });
});
