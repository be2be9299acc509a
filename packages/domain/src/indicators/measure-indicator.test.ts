import { describe, expect, it } from "vitest";
import type { PlainDate } from "../dates/plain-date.ts";
import { activityIds } from "../plan/plan.ts";
import { planClauses } from "../plan/plan-clause.ts";
import type { Dimension } from "./dimension.ts";
import type { CaseFact, RequestFact } from "./facts/matter-facts.ts";
import { getIndicator, indicators } from "./indicators.ts";
import { type IndicatorQuery, measureIndicator } from "./measure-indicator.ts";
import type { PlanFact } from "./plan-fact.ts";

const request: RequestFact = {
  kind: "request",
  id: "r1",
  receivedOn: "2026-03-02",
  status: "accepted",
  refusalGround: null,
  acceptedOn: "2026-03-04",
  workingDaysToAcceptance: 2,
  place: { commune: "31135", on: "2026-03-02" },
  ageBand: "aged-18-59",
  ground: "disability",
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
  person: "p1",
  provider: null,
  providerKind: null,
  acceptedOn: "2026-03-04",
  closedOn: null,
  endedOn: null,
  status: "in-progress",
  ageBand: null,
  ground: "disability",
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

describe("an indicator", () => {
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

  it.each([
    [undefined, "query: undefined is not allowed; allowed: a value of the kind object"],
    [{}, "period: undefined is not allowed; allowed: a value of the kind object"],
    [
      { period: { ...year, to: "2026-12-31" } },
      'period.to: "2026-12-31" is not allowed; allowed: from, until',
    ],
    [
      { period: year, per: "sex" },
      'query.per: "sex" is not allowed; allowed: period, by, place, asOf, gazetteer',
    ],
  ])("refuses a question that is none, not ignoring a slip of the pen: %#", (query, words) => {
    expect(() => measureIndicator(getIndicator("cases-accepted"), [], query as IndicatorQuery)).toThrow(
      words,
    );
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
    const ended = { closedOn: "2026-05-05", endedOn: "2026-05-05" } as const;
    const closed: CaseFact = { ...legalCase, status: "closed", ...ended };
    const { rows, total } = measure(
      "cases-closed",
      [
        closed,
        { ...closed, status: "handed-over" },
        { ...closed, status: "discontinued" },
        { ...closed, acceptedOn: "2024-01-02", closedOn: "2025-12-31", endedOn: "2025-12-31" },
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
