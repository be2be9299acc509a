import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { dimensions } from "../dimension.ts";
import { Day } from "../facts/fact-fields.ts";
import { getIndicator, indicators } from "../indicators.ts";
import { type IndicatorResult, measureIndicator } from "../measure-indicator.ts";
import { type FactKind, PlanFact } from "../plan-fact.ts";

const number = z.number().nullable();
const Example = z.strictObject({
  name: z.string(),
  indicator: z.enum(indicators.map(({ id }) => id)),
  period: z.strictObject({ from: Day, until: Day }).optional(),
  by: z.tuple([z.enum(dimensions.map(({ code }) => code))]).optional(),
  /** Only what differs from the neutral fact of the kind; `times`: so many facts like it. */
  facts: z.array(z.looseObject({ kind: z.string(), times: z.int().min(1).optional() })).min(1),
  /** Shares to three decimals; rows by their key. */
  expect: z.strictObject({
    numerator: number.optional(),
    denominator: number.optional(),
    value: number,
    rows: z.record(z.string(), number).optional(),
  }),
});
type Example = z.infer<typeof Example>;

const neutral = z.record(z.string(), z.looseObject({})).parse(read("neutral.yaml"));
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".yaml"));
const examples = files
  .filter((file) => file !== "neutral.yaml")
  .flatMap((file) =>
    z
      .array(Example)
      .parse(read(file))
      .map((example) => [file, example] as const),
  );

describe("the number that a statistician gets by hand", () => {
  it.each(examples.map(([file, example]) => [file, example.indicator, example.name, example] as const))(
    "%s, %s: %s",
    (_file, _indicator, _name, example) => {
      expect(answerTo(example)).toEqual(example.expect);
    },
  );

  it("is given for every indicator at least once", () => {
    const shown = new Set(examples.map(([, { indicator }]) => indicator));
    expect(indicators.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it("starts from one neutral fact of every kind, which can be", () => {
    const kinds = PlanFact.def.options.flatMap((one) => one.def.innerType.shape.kind.def.values);
    expect(Object.keys(neutral).sort()).toEqual([...kinds].sort());
    for (const kind of kinds) expect(() => PlanFact.parse(toFact({ kind }, 0))).not.toThrow();
  });
});

function read(file: string): unknown {
  return parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8"));
}

function toFact(
  { times: _times, ...given }: { kind: string; times?: number | undefined },
  index: number,
): PlanFact {
  const kind = given.kind as FactKind;
  return { id: String(index), ...neutral[kind], ...given } as unknown as PlanFact;
}

/** The result, as far as the example speaks of it. */
function answerTo({ indicator, period, by, facts, expect: wanted }: Example): Example["expect"] {
  const year = { from: "2026-01-01", until: "2026-12-31" } as const;
  const all = facts.flatMap((fact) => Array.from({ length: fact.times ?? 1 }, () => fact)).map(toFact);
  const asked = { period: period ?? year, ...(by && { by }) };
  const { total, rows, by: answered } = measureIndicator(getIndicator(indicator), all, asked);
  const answer = {
    numerator: total.numerator,
    denominator: total.denominator,
    value: rounded(total.value),
    rows: byKey(rows, answered),
  };
  return Object.fromEntries(Object.entries(answer).filter(([key]) => key in wanted)) as Example["expect"];
}

function byKey(
  rows: IndicatorResult["rows"],
  [dimension]: IndicatorResult["by"],
): Record<string, number | null> {
  const keyed = rows.map(({ key, value }) => [dimension ? key[dimension] : "", rounded(value)]);
  return Object.fromEntries(keyed);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000;
}
