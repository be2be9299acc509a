import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { addDays, type PlainDate } from "../dates/plain-date.ts";
import { anyCase } from "./any-facts.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";

type Case = { on: PlainDate; facts: ApplicantFacts };

/** The days around birthdays, leap days, new years and the first days of law: where a moment could slip a day. */
const boundaryCases: readonly Case[] = [
  ["2010-06-15", "2026-06-15"],
  ["2008-02-29", "2026-03-01"],
  ["2008-02-29", "2024-02-29"],
  ["2008-01-01", "2026-01-01"],
  ["1966-12-31", "2026-12-31"],
  ["1966-07-01", "2026-07-01"],
  ["2002-01-01", "2018-01-01"],
  ["2007-07-01", "2025-07-01"],
].flatMap(([birthDate, day]) =>
  [-1, 0, 1].map((shift) => ({
    on: addDays(day as PlainDate, shift),
    facts: {
      birthDate: birthDate as PlainDate,
      household: "near-poor",
      proceduralStatuses: ["witness"],
      trafficking: "victim",
    } as const,
  })),
);

/** Another process, born with its time zone: what the module computes when it is loaded is computed there. */
function answersIn(timeZone: string): { offset: number; decisions: unknown; words: unknown } {
  const door = new URL("decide-eligibility.ts", import.meta.url).href;
  const words = new URL("explain-decision.ts", import.meta.url).href;
  const program = `
    import { decideEligibility } from ${JSON.stringify(door)};
    import { explainDecision } from ${JSON.stringify(words)};
    const decisions = ${JSON.stringify(boundaryCases)}.map(({ on, facts }) => decideEligibility(facts, on));
    const offset = new Date(2026, 0, 1).getTimezoneOffset();
    console.log(JSON.stringify({ offset, decisions, words: decisions.map((one) => explainDecision(one, "vi")) }));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    env: { ...process.env, TZ: timeZone, NODE_OPTIONS: "" },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output);
}

describe("a process in another time zone", () => {
  const inUtc = answersIn("UTC");

  it.each([
    ["Asia/Ho_Chi_Minh", -420],
    ["Pacific/Kiritimati", -840],
    ["Pacific/Pago_Pago", 660],
    ["America/St_Johns", 210],
  ])("%s gives the same decisions, receipts and words", (timeZone, offset) => {
    expect(answersIn(timeZone)).toEqual({ ...inUtc, offset });
  });
});

describe("the same process in another time zone", () => {
  it("gives the same decision", () => {
    const home = process.env.TZ;
    const zones = ["Pacific/Kiritimati", "Asia/Ho_Chi_Minh", "UTC", "Pacific/Pago_Pago"];
    const midnights = zones.map((zone) => {
      process.env.TZ = zone;
      return new Date("2026-01-01T00:00").getTime();
    });
    expect(new Set(midnights).size).toBe(zones.length);
    try {
      fc.assert(
        fc.property(anyCase, ({ on, facts }) => {
          const answers = zones.map((zone) => {
            process.env.TZ = zone;
            return decideEligibility(facts, on);
          });
          for (const answer of answers) expect(answer).toEqual(answers[0]);
        }),
      );
    } finally {
      if (home === undefined) delete process.env.TZ;
      else process.env.TZ = home;
    }
  });
});
