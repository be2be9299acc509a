import { proposeHolidays } from "@tgpl/domain";
import { expect, test } from "vitest";
import {
  differingDays,
  fromMarkedDays,
  inRuns,
  type MarkedDay,
  toMarkedDays,
  withDay,
} from "./marked-day.ts";

const tet = { vi: "Tết Nguyên đán", en: "Tết, the Lunar New Year" };
const seen = (date: MarkedDay["date"]): MarkedDay => ({ date, kind: "off", name: tet, evidence: "seen" });

test("what an announcement says comes back unchanged, days off and days worked", () => {
  const days = {
    off: [{ date: "2027-02-05" as const, name: tet, evidence: "seen" as const }],
    worked: ["2027-02-20" as const],
    evidence: "seen" as const,
  };
  expect(fromMarkedDays(toMarkedDays(days))).toEqual(days);
});

test("a year is sure only when each of its days is", () => {
  const proposal = toMarkedDays({ off: [...proposeHolidays(2027)], worked: [], evidence: "unconfirmed" });
  expect(fromMarkedDays(proposal).evidence).toBe("unconfirmed");
  const confirmed = proposal.map((day) => ({ ...day, evidence: "seen" }) as MarkedDay);
  expect(fromMarkedDays(confirmed).evidence).toBe("seen");
});

test("a day is put in, changed and taken out in the order of the year", () => {
  const two = withDay([seen("2027-02-08")], "2027-02-05", seen("2027-02-05"));
  expect(two.map(({ date }) => date)).toEqual(["2027-02-05", "2027-02-08"]);
  const worked: MarkedDay = { date: "2027-02-08", kind: "worked", name: null, evidence: "seen" };
  expect(withDay(two, "2027-02-08", worked).map(({ kind }) => kind)).toEqual(["off", "worked"]);
  expect(withDay(two, "2027-02-05", null)).toEqual([seen("2027-02-08")]);
});

test("a holiday of several days is told once, over its weekend and not over a working day", () => {
  const block = [seen("2027-02-05"), seen("2027-02-08"), seen("2027-02-09")];
  const weak = { ...seen("2027-02-10"), evidence: "weak" } as MarkedDay;
  const runs = inRuns([seen("2027-01-01"), ...block, weak, seen("2027-03-01")]);
  expect(runs.map((run) => run.length)).toEqual([1, 3, 1, 1]);
});

test("two versions differ on the days that one lacks, calls otherwise or is less sure of", () => {
  const one = [seen("2027-01-01"), seen("2027-02-05"), seen("2027-02-08")];
  const other = [
    seen("2027-01-01"),
    { ...seen("2027-02-05"), evidence: "weak" } as MarkedDay,
    seen("2027-02-09"),
  ];
  expect(differingDays(one, other)).toEqual(["2027-02-05", "2027-02-08", "2027-02-09"]);
  expect(differingDays(one, [...one].reverse())).toEqual([]);
});
