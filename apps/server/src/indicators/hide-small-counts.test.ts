import type { IndicatorResult, IndicatorRow } from "@tgpl/domain";
import { expect, test } from "vitest";
import { hideSmallCounts } from "./hide-small-counts.ts";

const total = (rows: IndicatorRow[]): IndicatorRow => {
  const numerator = rows.reduce((sum, row) => sum + row.numerator, 0);
  const isShare = rows.some((row) => row.denominator !== null);
  const denominator = isShare ? rows.reduce((sum, row) => sum + (row.denominator ?? 0), 0) : null;
  return { key: {}, numerator, denominator, value: numerator };
};
const result = (by: IndicatorResult["by"], rows: IndicatorRow[]): IndicatorResult => ({
  indicator: "cases-accepted",
  version: 1,
  period: { from: null, until: null },
  place: null,
  by,
  rows,
  total: total(rows),
});
const sexes = (male: number, female: number, other: number) =>
  result(
    ["sex"],
    [
      { key: { sex: "female" }, numerator: female, denominator: null, value: female },
      { key: { sex: "male" }, numerator: male, denominator: null, value: male },
      { key: { sex: "other" }, numerator: other, denominator: null, value: other },
    ],
  );

test("A count from 1 to 4 is hidden, and another with it, so that the total does not tell it", () => {
  const { rows, total } = hideSmallCounts(sexes(30, 3, 8), 5);
  expect(rows.map(({ value, hidden }) => [value, hidden])).toEqual([
    [null, true],
    [30, false],
    [null, true],
  ]);
  expect(total).toMatchObject({ value: 41, hidden: false });
});

test("Zero is shown, and large counts all are", () => {
  expect(hideSmallCounts(sexes(30, 0, 8), 5).rows.map(({ value }) => value)).toEqual([0, 30, 8]);
});

test("A hidden row tells none of its numbers", () => {
  const [hidden] = hideSmallCounts(sexes(30, 3, 8), 5).rows;
  expect(hidden).toEqual({
    key: { sex: "female" },
    numerator: null,
    denominator: null,
    value: null,
    hidden: true,
  });
});

test("A share goes where its denominator is small, even if its numerator is not hidden", () => {
  const share = (sex: string, numerator: number, denominator: number) => ({
    key: { sex },
    numerator,
    denominator,
    value: (100 * numerator) / denominator,
  });
  const { rows } = hideSmallCounts(
    result(["sex"], [share("female", 0, 3), share("male", 20, 20), share("other", 7, 9)]),
    5,
  );
  expect(rows.map(({ hidden }) => hidden)).toEqual([true, false, true]);
});

test("In a table of two ways no row and no column tells its hidden cell", () => {
  const cell = (sex: string, degree: string, numerator: number) => ({
    key: { sex, degree },
    numerator,
    denominator: null,
    value: numerator,
  });
  const cells = [
    cell("female", "mild", 3),
    cell("female", "severe", 20),
    cell("male", "mild", 15),
    cell("male", "severe", 30),
  ];
  const shown = hideSmallCounts(result(["sex", "degree"], cells), 5);
  expect(shown.rows.filter(({ hidden }) => hidden).length).toBeGreaterThanOrEqual(4);
  expect(shown.total.value).toBe(68);
});

test("A small total alone is hidden", () => {
  const alone: IndicatorResult = {
    ...result([], [{ key: {}, numerator: 4, denominator: null, value: 4 }]),
  };
  expect(hideSmallCounts(alone, 5).total.hidden).toBe(true);
});
