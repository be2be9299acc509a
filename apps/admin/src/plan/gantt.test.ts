import { expect, test } from "vitest";
import { barOf, byAgency, countTimes, timeOf, todayOn } from "./gantt.ts";

const spring = { from: "2027-03-01", until: "2027-05-31" } as const;

test("a task is to come before its first day, over after its last, and running on both", () => {
  expect(timeOf(spring, "2027-02-28")).toBe("to-come");
  expect([timeOf(spring, "2027-03-01"), timeOf(spring, "2027-05-31")]).toEqual(["running", "running"]);
  expect(timeOf(spring, "2027-06-01")).toBe("over");
});

test("a bar takes its share of the year, and is cut off at the ends of it", () => {
  expect(barOf({ from: "2027-01-01", until: "2027-12-31" }, 2027)).toEqual({ start: 0, width: 100 });
  const { start, width } = barOf(spring, 2027);
  expect([start, width]).toEqual([expect.closeTo((59 / 365) * 100), expect.closeTo((92 / 365) * 100)]);
  expect(barOf({ from: "2026-11-01", until: "2028-02-01" }, 2027)).toEqual({ start: 0, width: 100 });
  expect(barOf({ from: "2028-02-01", until: "2028-03-01" }, 2027).width).toBe(0);
});

test("today stands in its own year only", () => {
  expect(todayOn(2027, "2027-07-02")).toBeCloseTo(50);
  expect(todayOn(2027, "2026-12-31")).toBeNull();
});

test("every task is counted once by its time", () => {
  const tasks = [
    spring,
    { from: "2027-01-01", until: "2027-12-31" },
    { from: "2027-11-15", until: "2027-12-10" },
  ] as const;
  expect(countTimes(tasks, "2027-06-10")).toEqual({ over: 1, running: 1, "to-come": 1 });
});

test("an agency has what it leads and what it joins; a task without a lead stands under nobody's name", () => {
  const tasks = [
    { code: "A1.1", leadAgency: "stp", coordinatingAgencies: ["tt-tgpl"] },
    { code: "A1.2", leadAgency: null, coordinatingAgencies: ["stp"] },
  ];
  const board = byAgency(tasks).map(({ code, leads, coordinates }) => [
    code,
    leads.map((task) => task.code),
    coordinates.map((task) => task.code),
  ]);
  expect(board).toEqual([
    ["stp", ["A1.1"], ["A1.2"]],
    [null, ["A1.2"], []],
    ["tt-tgpl", [], ["A1.1"]],
  ]);
});
