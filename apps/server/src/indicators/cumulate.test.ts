import { getIndicator } from "@tgpl/domain";
import { expect, test } from "vitest";
import { cumulate } from "./cumulate.ts";
import { hide, type ShownResult, type ShownRow } from "./shown-result.ts";

const cases = getIndicator("cases-accepted");
const served = getIndicator("requests-served");
const months = ["2026-01", "2026-02", "2026-03", "2026-04"];

const row = (month: string, numerator: number, denominator: number | null = null): ShownRow => ({
  key: { month },
  numerator,
  denominator,
  value: denominator ? (100 * numerator) / denominator : numerator,
  hidden: false,
});
const result = (rows: ShownRow[], total: ShownRow): ShownResult => ({
  indicator: "cases-accepted",
  version: 1,
  period: { from: "2026-01-01", until: "2026-12-31" },
  place: null,
  by: ["month"],
  rows,
  total,
});
const sums = (rows: ShownRow[], total: ShownRow, definition = cases) =>
  cumulate(definition, result(rows, total), months).map(({ value }) => value);

test("Months add up from January, a month without a row adds nothing", () => {
  expect(sums([row("2026-01", 6), row("2026-03", 9)], row("", 15))).toEqual([6, 6, 15, 15]);
});

test("A sum never gives a hidden month away: it comes back after the last hidden one", () => {
  const rows = [row("2026-01", 6), hide(row("2026-02", 2)), hide(row("2026-03", 3)), row("2026-04", 9)];
  expect(sums(rows, row("", 20))).toEqual([6, null, 11, 20]);
});

test("Under a hidden total every sum is hidden", () => {
  expect(sums([], hide(row("", 3)))).toEqual([null, null, null, null]);
});

test("A share adds up both its counts, and a share of nothing is no figure", () => {
  const rows = [row("2026-02", 8, 10), row("2026-03", 10, 10)];
  expect(sums(rows, row("", 18, 20), served)).toEqual([null, 80, 90, 90]);
});
