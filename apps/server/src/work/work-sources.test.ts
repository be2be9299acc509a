import { expect, it } from "vitest";
import { paceOf, workKinds, workSources } from "./work-sources.ts";

it("knows each kind of work from one source only", () => {
  const told = workSources.flatMap(({ kinds }) => Object.keys(kinds));
  expect(told).toEqual([...new Set(told)]);
  expect(workKinds).toEqual(told);
});

it("tells whose turn it is", () => {
  expect(paceOf("answer-request")).toBe("at-once");
  expect(paceOf("await-papers")).toBe("waiting");
  expect(paceOf("hand-over-file")).toBe("by-limit");
});
