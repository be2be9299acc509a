import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { isPlainDate } from "../../dates/plain-date.ts";
import { asItIs } from "../as-it-is.ts";
import { communeOn } from "../commune-on.ts";
import { districtOf } from "../district-of.ts";

const code = z.string().regex(/^\d{5}$/);
const Example = z.strictObject({
  name: z.string(),
  commune: code,
  on: z.string().refine(isPlainDate),
  called: z.string(),
  district: z.string().regex(/^\d{3}$/),
  asItIs: code,
  uncertain: z.array(code).optional(),
});
const { source, examples } = z
  .strictObject({ source: z.string(), examples: z.array(Example) })
  .parse(parse(readFileSync(new URL("places.yaml", import.meta.url), "utf8")));

describe(`places as ${source} have them`, () => {
  it.each(examples.map((example) => [example.name, example] as const))("%s", (_, example) => {
    const { commune, called, district, uncertain } = example;
    const on = z.string().refine(isPlainDate).parse(example.on);
    expect(communeOn(commune, on).name).toBe(called);
    expect(districtOf(commune, on)).toBe(district);
    const now = asItIs([{ commune, on, count: 12 }], "2025-07-01");
    expect(now.rows).toEqual([{ code: example.asItIs, count: 12, certain: uncertain ? 0 : 12 }]);
    expect(now.uncertain.map(({ among }) => among)).toEqual(uncertain ? [uncertain] : []);
  });
});
