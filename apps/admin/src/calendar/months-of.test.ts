import { expect, test } from "vitest";
import { dayByKey, weeksOf } from "./months-of.ts";

test("a month is written in weeks from Monday, empty outside of it", () => {
  // 1 February 2027 is a Monday and the month has four whole weeks; 1 May 2027 is a Saturday.
  expect(weeksOf(2027, 2)).toHaveLength(4);
  const may = weeksOf(2027, 5);
  expect(may[0]).toEqual([null, null, null, null, null, "2027-05-01", "2027-05-02"]);
  expect(may.flat().filter(Boolean)).toHaveLength(31);
  expect(may.at(-1)).toEqual(["2027-05-31", null, null, null, null, null, null]);
});

test("the keys lead through the year and never out of it", () => {
  expect(dayByKey("ArrowRight", "2027-02-28")).toBe("2027-03-01");
  expect(dayByKey("ArrowUp", "2027-02-08")).toBe("2027-02-01");
  expect(dayByKey("PageDown", "2027-01-31")).toBe("2027-02-28");
  expect(dayByKey("End", "2028-02-03")).toBe("2028-02-29");
  expect(dayByKey("Home", "2027-02-08")).toBe("2027-02-01");
  expect(dayByKey("ArrowLeft", "2027-01-01")).toBe("2027-01-01");
  expect(dayByKey("PageDown", "2027-12-24")).toBe("2027-12-24");
  expect(dayByKey("a", "2027-01-01")).toBeUndefined();
});
