import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Instant } from "../dates/instant.ts";
import { deadlineRules } from "./deadline-rules.ts";
import { dueAt } from "./due-at.ts";
import { vietnamCalendar } from "./vietnam-calendar.ts";

/** Rules that are in force, with a known length, at every moment below. */
const rules = deadlineRules
  .filter(({ length, inForce }) => length !== null && inForce.until === null && inForce.from < "2026-02-01")
  .map(({ id }) => id);
const calendar = vietnamCalendar();

describe("the time zone of the machine", () => {
  const zones = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati", "Europe/Berlin"];
  const moments: Instant[] = [
    "2026-11-23T16:59:59Z",
    "2026-11-23T17:00:00Z",
    // Clocks in Berlin and Los Angeles are put forward around these days.
    "2026-03-28T22:30:00+07:00",
    "2026-03-07T23:59:59+07:00",
    "2026-02-13T00:00:00+07:00",
  ];

  /** A process of its own, because a running one may keep the zone with which it began. */
  function countIn(zone: string): string {
    const code = `
      import { dueAt } from ${JSON.stringify(new URL("due-at.ts", import.meta.url).href)};
      import { vietnamCalendar } from ${JSON.stringify(new URL("vietnam-calendar.ts", import.meta.url).href)};
      const calendar = vietnamCalendar();
      const all = ${JSON.stringify(rules)}.flatMap((rule) =>
        ${JSON.stringify(moments)}.map((from) => dueAt(rule, from, calendar)));
      console.log(new Date(2026, 0, 1).getTimezoneOffset() + " " + JSON.stringify(all));`;
    const env = { ...process.env, TZ: zone };
    return execFileSync(process.execPath, ["--input-type=module", "-e", code], { env, encoding: "utf8" });
  }

  it("does not matter, from the day line to the day line", () => {
    const answers = zones.map(countIn).map((line) => {
      const [offset = "", ...rest] = line.split(" ");
      return { offset, due: rest.join(" ").trim() };
    });
    // The children really lived in different zones.
    expect(new Set(answers.map(({ offset }) => offset)).size).toBe(zones.length);
    const here = rules.flatMap((rule) => moments.map((from) => dueAt(rule, from, calendar)));
    for (const { due } of answers) expect(JSON.parse(due)).toEqual(here);
  });
});
