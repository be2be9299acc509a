import { expect, test } from "vitest";
import { tokensByName } from "../charts/tokens.ts";
import { niceStep, trendOption } from "../charts/trend-option.ts";
import { trendOfSeries } from "./trend-of-series.ts";

const point = (month: string, actual: number | null, more: { reached?: boolean; hidden?: boolean } = {}) => ({
  month,
  until: "2026-01-28" as const,
  reached: true,
  hidden: false,
  expected: 10,
  actual,
  ...more,
});

const words = { unit: "vụ việc", today: "hôm nay 9", target: "chỉ tiêu 120", number: String };

test("Months to come and hidden months are gaps, not zeros", () => {
  const points = [
    point("2026-01", 6),
    point("2026-02", null, { hidden: true }),
    point("2026-03", null, { reached: false }),
  ];
  const trend = trendOfSeries({ points }, (month) => `T${month}`);
  expect(trend).toEqual({ labels: ["T1", "T2", "T3"], actual: [6, null, null], expected: [10, 10, 10] });
});

test("The mark of today stands on the last month that is known", () => {
  const trend = { labels: ["T1", "T2", "T3"], actual: [4, 9, null], expected: [10, 20, 30] };
  const { series } = trendOption(trend, words, tokensByName);
  expect(series).toMatchObject([{ data: [10, 20, 30] }, { markPoint: { data: [{ coord: [1, 9] }] } }]);
});

test("Nothing is marked while nothing is known", () => {
  const trend = { labels: ["T1"], actual: [null], expected: [null] };
  const { series } = trendOption(trend, words, tokensByName);
  expect(JSON.stringify(series)).not.toContain("markPoint");
});

test("The axis begins at 0, ends above the highest value and has whole steps", () => {
  const trend = { labels: ["T1"], actual: [1412], expected: [1650] };
  expect(trendOption(trend, words, tokensByName).yAxis).toMatchObject({ min: 0, max: 1800, interval: 300 });
  expect([0.1, 3.2, 15, 275, 900].map(niceStep)).toEqual([1, 5, 20, 300, 1000]);
});
