import { dimensions, type FactKind, indicators, PlanFact, vietnamCalendar } from "@tgpl/domain";
import { describe, expect, test } from "vitest";
import { compileIndicator } from "./compile-indicator.ts";
import { factSources } from "./fact-sources.ts";
import { isSupplied, suppliedIndicators } from "./supplied-indicators.ts";

const kinds = Object.keys(factSources) as FactKind[];
const supplied = kinds.filter((kind) => factSources[kind] !== null);
const calendar = vietnamCalendar();
const period = { from: "2026-01-01", until: "2026-12-31" } as const;

/** The fields by which a fact is chosen, counted or broken down; its place is found through the units. */
function fieldsOf(kind: FactKind): string[] {
  const schema = PlanFact.def.options.find((one) =>
    one.def.innerType.shape.kind.def.values.some((of) => of === kind),
  );
  const others = ["kind", "place", "disabilityTypes"];
  return Object.keys(schema?.def.innerType.shape ?? {}).filter((field) => !others.includes(field));
}

describe("what the database holds", () => {
  test.each(supplied)("has every field of a %s that a definition may ask for", (kind) => {
    expect(Object.keys(factSources[kind]?.fields ?? {}).sort()).toEqual(fieldsOf(kind).sort());
  });

  test.each(suppliedIndicators.map((one) => [one.id, one] as const))(
    "can be asked for %s by each of its dimensions",
    (_id, definition) => {
      for (const { code } of dimensions.filter((one) => definition.disaggregations.includes(one.code))) {
        const query = { period, by: [code], place: null, calendar };
        expect(compileIndicator(definition, query).text).toContain("key_1");
      }
    },
  );

  test("is said to be nothing for the indicators that rest on what nobody records yet", () => {
    const without = indicators.filter((one) => !isSupplied(one)).map(({ id }) => id);
    expect(without).toEqual([
      "cases-appraised",
      "cases-graded-good",
      "proceedings-successful",
      "plan-tasks-on-time",
      "cases-per-1000-pwd",
      "eligible-unreached",
    ]);
  });

  test("is refused where there is nothing to ask", () => {
    const appraised = indicators.find(({ id }) => id === "cases-appraised");
    if (!appraised) throw new Error("the indicator is gone");
    expect(() => compileIndicator(appraised, { period, by: [], place: null, calendar })).toThrow("quality");
  });
});
