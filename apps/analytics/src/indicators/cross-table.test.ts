import { expect, test } from "vitest";
import { toCrossTable } from "./cross-table.ts";
import type { Breakdown } from "./progress.ts";

const row = (key: Breakdown["rows"][number]["key"], value: number | null, hidden = false) => ({
  key,
  numerator: value,
  denominator: null,
  value,
  hidden,
});

const breakdown: Breakdown = {
  indicatorId: "cases-accepted",
  version: 1,
  period: { from: "2026-01-01", until: "2026-11-23" },
  place: null,
  by: ["district", "disabilityType"],
  rows: [
    row({ district: "924", disabilityType: "mobility" }, 11),
    row({ district: "924", disabilityType: "vision" }, null, true),
    row({ district: "925", disabilityType: "mobility" }, 19),
    row({ district: "925", disabilityType: "vision" }, 6),
    row({ district: "949", disabilityType: "vision" }, null, true),
  ],
  rowTotals: [
    row({ district: "924" }, 15),
    row({ district: "925" }, 25),
    row({ district: "949" }, null, true),
  ],
  columnTotals: [row({ disabilityType: "mobility" }, 30), row({ disabilityType: "vision" }, null, true)],
  total: row({}, 44),
  summary: { shown: 3, hidden: 2, highest: null, lowest: null },
  places: [],
};

const order = ["mobility", "hearing-speech", "vision", "multiple"];
const table = toCrossTable({ breakdown, order, always: ["mobility", "hearing-speech", "vision"], empty: 0 });

test("A hidden count stays hidden, a key without a row is nothing", () => {
  expect(table.rows.find(({ code }) => code === "924")?.cells).toEqual([11, 0, "hidden"]);
  expect(table.hidden).toBe(2);
});

test("Places come by their total, the hidden ones last", () => {
  expect(table.rows.map(({ code, total }) => [code, total])).toEqual([
    ["925", 25],
    ["924", 15],
    ["949", "hidden"],
  ]);
});

test("Columns stand in the order of the law, without those that nobody has", () => {
  expect(table.columns).toEqual(["mobility", "hearing-speech", "vision"]);
  expect(table.totals).toEqual([30, 0, "hidden"]);
  expect(table.total).toBe(44);
});
