import { expect, test } from "vitest";
import { toTargetTable } from "./target-table.ts";

const target = (indicatorId: string, placeCode: string, value: number) => ({
  indicatorId,
  placeCode,
  value,
  decidedBy: null,
  evidence: "unconfirmed" as const,
});

test("The city stands first, then the places that were promised something", () => {
  const targets = [target("cases-accepted", "924", 60), target("requests-served", "92", 100)];
  expect(toTargetTable(targets, ["916", "924"])).toEqual({
    indicatorIds: ["requests-served", "cases-accepted"],
    rows: [
      { placeCode: "92", isCity: true, targets: [targets[1], null] },
      { placeCode: "924", isCity: false, targets: [null, targets[0]] },
    ],
  });
});

test("A plan without targets is an empty table", () => {
  expect(toTargetTable([], ["916"])).toEqual({ indicatorIds: [], rows: [] });
});
