import { describe, expect, it } from "vitest";
import { deadlineRules } from "../deadlines/deadline-rules.ts";
import { citeProvision } from "../law/cite-provision.ts";
import { legalDocuments } from "../law/legal-documents.ts";
import { dimensions } from "./dimension.ts";
import type { IndicatorDefinition } from "./indicator-definition.ts";
import { headlineIndicators, indicators } from "./indicators.ts";
import { PlanFact } from "./plan-fact.ts";
import type { CommunesOfToday, Selection } from "./selection.ts";

const byId = indicators.map((definition) => [definition.id, definition] as const);

function selectionsOf({ numerator, denominator }: IndicatorDefinition): Selection[] {
  const isSelection = (one: Selection | CommunesOfToday): one is Selection => "fact" in one;
  return [numerator, ...(denominator ? [denominator] : [])].filter(isSelection);
}

/** The names of the fields that facts of a kind have. */
function fieldsOf(kind: Selection["fact"]): string[] {
  const schema = PlanFact.def.options.find((one) =>
    one.def.innerType.shape.kind.def.values.some((of) => of === kind),
  );
  return Object.keys(schema?.def.innerType.shape ?? {});
}

describe("each time limit of an agency or of the Centre in the matter of a person", () => {
  /** What no share of kept limits is made of, and why. */
  const others = {
    "agency-notice-civil": "switched off: its length is not known",
    "imminent-hearing": "tells how near the hearing is; nobody keeps or misses it",
    "imminent-limitation": "tells how near the end of the limitation is; nobody keeps or misses it",
    "supplement-after-immediate-acceptance": "a duty of the beneficiary",
    "appraisal-appeal": "a right of the provider, about points",
    "appraisal-appeal-answer": "owed to a provider, not to a person",
    "registration-content-change": "owed to an organisation, not to a person",
    "personal-data-breach": "a breach is no matter of one person",
  };

  it("has the share in which it was kept", () => {
    const measured = indicators
      .flatMap(selectionsOf)
      .filter(({ fact }) => fact === "clock")
      .flatMap(({ where }) => where.flatMap((one) => ("oneOf" in one ? one.oneOf.map(String) : [])));
    const rules = new Set(deadlineRules.map(({ id }) => id));
    expect([...rules].filter((id) => !measured.includes(id))).toEqual(Object.keys(others));
  });
});

describe.each(byId)("%s", (_id, definition) => {
  it("says everything in both languages", () => {
    const { name, formula, notCounted, source } = definition;
    for (const { vi, en } of [name, formula, notCounted, source]) {
      expect(vi.length).toBeGreaterThan(5);
      expect(en.length).toBeGreaterThan(5);
      expect(vi).not.toBe(en);
    }
  });

  it("is broken down only by what its facts know", () => {
    const order = dimensions.map(({ code }) => code);
    for (const dimension of definition.disaggregations) {
      expect(order).toContain(dimension);
      for (const { fact } of selectionsOf(definition)) {
        if (dimension === "month") continue;
        const field = dimension === "commune" || dimension === "district" ? "place" : dimension;
        expect(fieldsOf(fact)).toContain(dimension === "disabilityType" ? "disabilityTypes" : field);
      }
    }
    for (const dimension of definition.defaultBy ?? [])
      expect(definition.disaggregations).toContain(dimension);
  });

  it("has a denominator exactly if it is a share or a rate, and a value exactly if it is a median", () => {
    const { statistic, denominator, value } = definition;
    expect(denominator !== undefined).toBe(statistic === "ratio" || statistic === "rate");
    expect(value !== undefined).toBe(statistic === "median");
    expect(definition.unit === "percent").toBe(statistic === "ratio");
  });

  it("cites documents of the law that are registered", () => {
    for (const provision of definition.provisions) {
      expect(legalDocuments.map(({ id }) => id)).toContain(provision.split("#")[0]);
      expect(citeProvision(provision, "vi")).not.toBe("");
    }
  });

  it("hides small counts wherever a person stands behind its facts", () => {
    const personal = selectionsOf(definition).filter(({ fact, counts }) => {
      const countsPersons = counts && "sum" in counts && fact === "outreach-session";
      const countsPlaces = counts && "distinct" in counts && counts.distinct === "commune";
      return countsPersons || (fieldsOf(fact).includes("hasDisability") && !countsPlaces);
    });
    expect(definition.suppression).toBe(
      personal.length > 0 || definition.id === "eligible-unreached" ? "small-counts" : "none",
    );
  });
});

describe("the indicators of the plan", () => {
  it("are told apart by their ids, and five of them stand on the first page", () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    expect(indicators.slice(0, 5)).toEqual(headlineIndicators);
    expect(headlineIndicators.map(({ id }) => id)).toEqual([
      "requests-served",
      "cases-accepted",
      "cases-closed",
      "cases-by-form",
      "days-to-acceptance",
    ]);
  });

  it("have one for each of the five activities", () => {
    expect(new Set(indicators.map(({ activity }) => activity))).toEqual(
      new Set(["A1", "A2", "A3", "A4", "A5"]),
    );
  });

  it("carry the mark of the time limits that they measure", () => {
    for (const definition of indicators) {
      const rules = selectionsOf(definition).flatMap(({ where }) =>
        where.flatMap((one) => (one.field === "rule" && "oneOf" in one ? one.oneOf.map(String) : [])),
      );
      const unsure = deadlineRules.some(({ id, evidence }) => rules.includes(id) && evidence !== "seen");
      if (rules.length > 0)
        expect([definition.id, definition.evidence === "unconfirmed"]).toEqual([definition.id, unsure]);
    }
  });
});
