import { describe, expect, it } from "vitest";
import type { Instant } from "../dates/instant.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import { dueAt } from "./due-at.ts";
import { recomputeDeadline } from "./recompute-deadline.ts";
import { type CalendarOverrides, vietnamCalendar } from "./vietnam-calendar.ts";
import { withinKnownYears } from "./within-known-years.ts";

function again(from: Instant, before: CalendarOverrides, now: CalendarOverrides) {
  return recomputeDeadline({ rule: "complaint-first", from }, vietnamCalendar(before), vietnamCalendar(now));
}

describe("the days that changed", () => {
  it("reach to the later of the two ends: a Saturday now worked, and the Monday now off behind it", () => {
    const now: CalendarOverrides = { workingDays: ["2026-03-07"], holidays: ["2026-03-09"] };
    const counted = again("2026-03-04T09:00:00+07:00", {}, now);
    expect([counted.before?.due.slice(0, 10), counted.after.due.slice(0, 10)]).toEqual([
      "2026-03-09",
      "2026-03-07",
    ]);
    expect(counted.changedDays.map(({ date }) => date)).toEqual(["2026-03-07", "2026-03-09"]);
    const back = recomputeDeadline(counted.after, vietnamCalendar(now), vietnamCalendar());
    expect(back.changedDays.map(({ date }) => date)).toEqual(["2026-03-07", "2026-03-09"]);
  });

  it("are none in a year that only one of the two calendars knows", () => {
    // 31 December is announced as a day off, and the next year becomes known.
    const known: CalendarOverrides = { holidays: ["2026-12-31", "2027-02-08"] };
    const later = again("2026-12-28T09:00:00+07:00", {}, known);
    expect([later.moved, later.after.due.slice(0, 10)]).toEqual(["later", "2027-01-04"]);
    expect(later.changedDays.map(({ date }) => date)).toEqual(["2026-12-31"]);
    const earlier = again("2026-12-28T09:00:00+07:00", known, {});
    expect([earlier.moved, earlier.after.due.slice(0, 10)]).toEqual(["earlier", "2026-12-31"]);
    expect(earlier.changedDays.map(({ date }) => date)).toEqual(["2026-12-31"]);
  });
});

describe("a deadline handed in to be counted again", () => {
  it("is refused with the end that the old calendar gives", () => {
    const late = vietnamCalendar({ holidays: ["2026-03-06"] });
    const deadline = dueAt("complaint-first", "2026-03-04T09:00:00+07:00", late);
    expect(() => recomputeDeadline(deadline, vietnamCalendar(), late)).toThrow(
      "allowed: 2026-03-09T23:59:59+07:00, as the old calendar counts it",
    );
  });

  it("is refused where the old calendar gives none", () => {
    const known = vietnamCalendar({ holidays: ["2027-02-08"] });
    const deadline = dueAt("complaint-first", "2026-12-30T09:00:00+07:00", known);
    expect(() => recomputeDeadline(deadline, vietnamCalendar(), known)).toThrow(
      "allowed: none, as the old calendar counts it",
    );
  });
});

describe("a year that nobody knows yet", () => {
  it("gives no answer, and every other fault stays a fault", () => {
    const refuse = (error: Error) => () => withinKnownYears(() => raise(error));
    expect(refuse(new InvalidInput("calendar", 2027, "a known year"))()).toBeNull();
    expect(refuse(new InvalidInput("rule", "coffee", "a rule"))).toThrow("rule: ");
    expect(refuse(Object.assign(new Error("a slip of our own"), { field: "calendar" }))).toThrow("a slip");
  });
});

function raise(error: Error): never {
  throw error;
}
