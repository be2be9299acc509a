import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { countInForm24 } from "../count-in-form-24.ts";
import { decideEligibility } from "../decide-eligibility.ts";
import { reportingGroundOrder } from "../reporting-ground.ts";
import { exampleCase, factsOfExample } from "./example.testing.ts";

const yesNo = z.union([z.boolean(), z.literal("unknown")]);
const Form24Example = z.strictObject({
  ...exampleCase,
  source: z.literal("03/2019/TT-BTP"),
  expect: z
    .strictObject({
      group: z.string(),
      column: z.int().min(4).max(18).nullable(),
      hasDisability: yesNo,
      officialPwd: z.boolean(),
      hiddenPwd: yesNo,
      mark: z.enum(["seen", "weak", "unconfirmed"]),
    })
    .nullable(),
});

const text = readFileSync(`${import.meta.dirname}/form-24/form-24.yaml`, "utf8");
const examples = z.array(Form24Example).parse(parse(text));

describe("the column of form 24", () => {
  it.each(examples.map((example) => [example.name, example] as const))("%s", (_name, example) => {
    const count = countInForm24(decideEligibility(factsOfExample(example), example.on));
    const answer = count && {
      group: count.group.code,
      column: count.group.column,
      hasDisability: count.hasDisability,
      officialPwd: count.isOfficialPwd,
      hiddenPwd: count.isHiddenPwd,
      mark: count.evidence,
    };
    expect(answer).toEqual(example.expect);
  });

  it("has an example of every group", () => {
    const told = new Set(examples.map(({ expect: wanted }) => wanted?.group));
    expect(reportingGroundOrder.filter(({ code }) => !told.has(code))).toEqual([]);
  });
});
