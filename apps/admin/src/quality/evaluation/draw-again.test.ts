import { digestSample, sampleForEvaluation } from "@tgpl/domain";
import { expect, test } from "vitest";
import { drawAgain } from "./draw-again.ts";

const file = (at: number) => ({
  fileCode: `CN${at}.TGTT.0${at}.2026`,
  providerId: `p${at % 3}`,
  providerName: `Người Thực Hiện ${at % 3}`,
  formOfAid: "proceedings" as const,
  fieldOfLaw: "criminal" as const,
  officeCode: "TT",
  closedOn: "2026-05-04" as const,
  before: false,
  position: null as number | null,
});
const covered = Array.from({ length: 9 }, (_, at) => file(at));
const terms = {
  closedFrom: "2025-11-01" as const,
  closedUntil: "2026-10-31" as const,
  percent: 40,
  forms: ["proceedings" as const],
  stratifyBy: ["office" as const],
  seed: "45/QĐ-STP",
};
const sample = sampleForEvaluation(
  covered.map(({ fileCode, ...rest }) => ({ ...rest, id: fileCode, strata: { office: rest.officeCode } })),
  {
    closedOn: { from: terms.closedFrom, until: terms.closedUntil },
    percent: 40,
    forms: terms.forms,
    stratifyBy: terms.stratifyBy,
  },
  terms.seed,
);
const plan = { ...terms, digest: digestSample(sample) };
const places = new Map(sample.files.map(({ id }, at) => [id, at + 1]));
const drawn = covered.map((one) => ({ ...one, position: places.get(one.fileCode) ?? null }));

test("the same list and text draw the same cases in the same order", () => {
  expect(drawAgain(plan, drawn)).toEqual({ isSame: true, count: sample.files.length });
});

test("a case that was slipped in, a text that was changed, or two that changed places are found out", () => {
  const added = { ...file(9), fileCode: "CN9.TGTT.99.2026" };
  expect(drawAgain(plan, drawn.slice(1)).isSame && drawAgain(plan, [...drawn, added]).isSame).toBe(false);
  expect(drawAgain({ ...plan, seed: "46/QĐ-STP" }, drawn).isSame).toBe(false);
  const swapped = drawn.map((one) => ({
    ...one,
    position: one.position === 1 ? 2 : one.position === 2 ? 1 : one.position,
  }));
  expect(drawAgain(plan, swapped).isSame).toBe(false);
});
