import { describe, expect, it } from "vitest";
import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { addDays, isLeapYear, type PlainDate, partsOf } from "../dates/plain-date.ts";
import type { GroundId } from "../law/ground-id.ts";
import { decideEligibility } from "./decide-eligibility.ts";

const isMet = (ground: GroundId, facts: ApplicantFacts, on: PlainDate) =>
  decideEligibility(facts, on).grounds.find(({ id }) => id === ground)?.status === "met";

/** The day on which an age is reached, made of the letters of the date and no arithmetic of days. */
function birthdayOf(birthDate: PlainDate, years: number): PlainDate {
  const year = partsOf(birthDate).year + years;
  const isLeapDay = birthDate.endsWith("-02-29") && !isLeapYear(year);
  return `${year}${isLeapDay ? "-03-01" : birthDate.slice(4)}` as PlainDate;
}

/** Every day of four years, a leap day among them. */
function everyBirthDate(from: PlainDate): PlainDate[] {
  return Array.from({ length: 1461 }, (_, index) => addDays(from, index));
}

type Threshold = {
  ground: GroundId;
  years: number;
  from: PlainDate;
  facts: ApplicantFacts;
  isMetBefore: boolean;
};

const accused = { proceduralStatuses: ["accused"] } as const;
const prisoner = { proceduralStatuses: ["prisoner"] } as const;
const victim = { proceduralStatuses: ["victim"], receivesMonthlySocialAllowance: true } as const;
const nearPoor = { household: "near-poor" } as const;

const thresholds: readonly Threshold[] = [
  { ground: "child", years: 16, from: "2004-01-01", facts: {}, isMetBefore: true },
  { ground: "charged-16-18", years: 16, from: "2004-01-01", facts: accused, isMetBefore: false },
  { ground: "charged-16-18", years: 18, from: "2004-01-01", facts: accused, isMetBefore: true },
  { ground: "minor-16-18-justice", years: 16, from: "2012-01-01", facts: prisoner, isMetBefore: false },
  { ground: "minor-16-18-justice", years: 18, from: "2010-01-01", facts: prisoner, isMetBefore: true },
  { ground: "criminal-victim-16-18", years: 16, from: "2004-01-01", facts: victim, isMetBefore: false },
  { ground: "criminal-victim-16-18", years: 18, from: "2004-01-01", facts: victim, isMetBefore: true },
  { ground: "elderly", years: 60, from: "1960-01-01", facts: nearPoor, isMetBefore: false },
];

describe("on the days around every birthday", () => {
  it.each(thresholds)("$ground changes at $years on the day itself, not before and not after", (one) => {
    const wrong = everyBirthDate(one.from).filter((birthDate) => {
      const reached = birthdayOf(birthDate, one.years);
      const around = [addDays(reached, -2), addDays(reached, -1), reached, addDays(reached, 1)];
      const answers = around.map((on) => isMet(one.ground, { ...one.facts, birthDate }, on));
      const [before, after] = [one.isMetBefore, !one.isMetBefore];
      return answers.join() !== [before, before, after, after].join();
    });
    expect(wrong).toEqual([]);
  });

  it("a leap day counts as 1 March in 2100 too, which is no leap year", () => {
    expect(isMet("child", { birthDate: "2084-02-29" }, "2100-02-28")).toBe(true);
    expect(isMet("child", { birthDate: "2084-02-29" }, "2100-03-01")).toBe(false);
  });
});

const always = [
  "meritorious",
  "poor-household",
  "child",
  "ethnic-minority-extreme-hardship",
  "charged-near-poor",
  "martyr-family",
  "agent-orange",
  "elderly",
  "disability",
  "criminal-victim-16-18",
  "domestic-violence",
  "hiv",
] as const satisfies readonly GroundId[];

describe("on the days around every first and last day of law", () => {
  it.each([
    ["2017-12-31", "not-covered", []],
    ["2018-01-01", "covered", [...always, "charged-16-18", "trafficking-financial"]],
    ["2018-01-02", "covered", [...always, "charged-16-18", "trafficking-financial"]],
    ["2025-06-29", "covered", [...always, "charged-16-18", "trafficking-financial"]],
    ["2025-06-30", "covered", [...always, "charged-16-18", "trafficking-financial"]],
    ["2025-07-01", "covered", [...always, "charged-16-18", "trafficking"]],
    ["2025-07-02", "covered", [...always, "charged-16-18", "trafficking"]],
    ["2025-12-30", "covered", [...always, "charged-16-18", "trafficking"]],
    ["2025-12-31", "covered", [...always, "charged-16-18", "trafficking"]],
    ["2026-01-01", "covered", [...always, "minor-16-18-justice", "trafficking"]],
    ["2026-01-02", "covered", [...always, "minor-16-18-justice", "trafficking"]],
    ["2026-06-30", "covered", [...always, "minor-16-18-justice", "trafficking"]],
    ["2026-07-01", "extended", [...always, "minor-16-18-justice", "trafficking"]],
    ["2026-07-02", "extended", [...always, "minor-16-18-justice", "trafficking"]],
  ] as const)("%s is %s, with the grounds of that day", (on, coverage, grounds) => {
    const decision = decideEligibility({}, on);
    expect(decision.coverage).toBe(coverage);
    expect(decision.grounds.map(({ id }) => id).sort()).toEqual([...grounds].sort());
  });
});
