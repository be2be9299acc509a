import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, fromEpoch, type Instant, toEpoch } from "../dates/instant.ts";
import { addDays, type PlainDate } from "../dates/plain-date.ts";
import type { DeadlineRuleId } from "./deadline-rule.ts";
import { deadlineRules } from "./deadline-rules.ts";
import { dueAt } from "./due-at.ts";
import { explainRecomputation } from "./explain-recomputation.ts";
import { recomputeDeadline } from "./recompute-deadline.ts";
import { vietnamCalendar } from "./vietnam-calendar.ts";
import { isWorkingDay } from "./working-calendar.ts";
import { workingDaysBetween } from "./working-days-between.ts";

/** Rules that are in force, with a known length, on every day of the properties. */
const rules = deadlineRules
  .filter(({ length, inForce }) => length !== null && inForce.until === null && inForce.from < "2024-01-01")
  .map(({ id }) => id);
const anyRule = fc.constantFrom<DeadlineRuleId>(...rules);
const first = toEpoch("2024-01-01T00:00:00Z");
const last = toEpoch("2026-11-20T00:00:00Z");
const anyMoment = fc
  .integer({ min: first / 1000, max: last / 1000 })
  .map((seconds) => fromEpoch(seconds * 1000));
const anyDay = fc.integer({ min: 0, max: 1080 }).map((days) => addDays("2024-01-01", days));
const anyCalendar = fc
  .tuple(fc.uniqueArray(anyDay, { maxLength: 12 }), fc.uniqueArray(anyDay, { maxLength: 6 }))
  .map(([holidays, worked]) => ({ holidays, workingDays: worked.filter((day) => !holidays.includes(day)) }));
const calendar = vietnamCalendar();
const secondsBetween = (from: Instant, to: Instant) => (toEpoch(to) - toEpoch(from)) / 1000;

describe("whatever the rule, the moment and the calendar", () => {
  it("a later start is never due earlier", () => {
    fc.assert(
      fc.property(anyRule, anyMoment, anyMoment, anyCalendar, (rule, one, other, days) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const counted = vietnamCalendar(days);
        expect(dueAt(rule, early, counted).due <= dueAt(rule, late, counted).due).toBe(true);
      }),
    );
  });

  it("one more holiday is never due earlier, and one more worked day never later", () => {
    fc.assert(
      fc.property(anyRule, anyMoment, anyCalendar, anyDay, (rule, from, days, day) => {
        const worked = days.workingDays.filter((one) => one !== day);
        const holidays = days.holidays.filter((one) => one !== day);
        const base = dueAt(rule, from, vietnamCalendar({ holidays, workingDays: worked }));
        const more = dueAt(
          rule,
          from,
          vietnamCalendar({ holidays: [...holidays, day], workingDays: worked }),
        );
        const less = dueAt(rule, from, vietnamCalendar({ holidays, workingDays: [...worked, day] }));
        expect(more.due >= base.due).toBe(true);
        expect(less.due <= base.due).toBe(true);
      }),
    );
  });

  it("exactly its number of days is counted, and every day up to the end is counted or skipped", () => {
    fc.assert(
      fc.property(anyRule, anyMoment, anyCalendar, (rule, from, days) => {
        const { unit, length, counted, skipped, due } = dueAt(rule, from, vietnamCalendar(days));
        fc.pre(unit !== "hours");
        expect(counted).toHaveLength(length);
        const seen = [...counted, ...skipped.map(({ date }) => date)].sort();
        expect(seen).toEqual(seen.map((_, index) => addDays(dayOf(from), index + 1)));
        expect(due).toBe(`${seen.at(-1)}T23:59:59+07:00`);
      }),
    );
  });

  it("a limit in working days ends on a working day, that many working days after its event", () => {
    fc.assert(
      fc.property(anyRule, anyMoment, anyCalendar, (rule, from, days) => {
        const counted = vietnamCalendar(days);
        const { unit, length, due } = dueAt(rule, from, counted);
        fc.pre(unit === "working-days");
        expect(isWorkingDay(counted, dayOf(due))).toBe(true);
        expect(workingDaysBetween(dayOf(from), dayOf(due), counted)).toBe(length);
      }),
    );
  });

  it("hours never skip: the due moment is so many hours after its event, to the second", () => {
    fc.assert(
      fc.property(anyRule, anyMoment, anyCalendar, (rule, from, days) => {
        const { unit, length, due, skipped } = dueAt(rule, from, vietnamCalendar(days));
        fc.pre(unit === "hours");
        expect(secondsBetween(from, due)).toBe(length * 3600);
        expect(skipped).toEqual([]);
      }),
    );
  });

  it("the offset in which the moment is written changes nothing", () => {
    fc.assert(
      fc.property(anyRule, anyMoment, (rule, from) => {
        const utc = new Date(from).toISOString() as Instant;
        expect({ ...dueAt(rule, utc, calendar), from }).toEqual(dueAt(rule, from, calendar));
      }),
    );
  });
});

describe("a deadline counted again", () => {
  it("is what the new calendar gives, and every change of it comes from a day that is named", () => {
    fc.assert(
      fc.property(anyRule, anyMoment, anyCalendar, (rule, from, days) => {
        const now = vietnamCalendar(days);
        const result = recomputeDeadline(dueAt(rule, from, calendar), calendar, now);
        expect(result.after).toEqual(dueAt(rule, from, now));
        expect([result.before?.calendarVersion, result.after.calendarVersion]).toEqual([
          calendar.version,
          now.version,
        ]);
        if (result.moved !== "not-moved") expect(result.changedDays.length).toBeGreaterThan(0);
        for (const { date, before, after } of result.changedDays) {
          expect([before === null, after === null]).toEqual([
            isWorkingDay(calendar, date),
            isWorkingDay(now, date),
          ]);
          expect(before === null).not.toBe(after === null);
        }
      }),
    );
  });

  it("does not move when nothing was announced", () => {
    fc.assert(
      fc.property(anyRule, anyMoment, (rule, from) => {
        const { moved, changedDays } = recomputeDeadline({ rule, from }, calendar, vietnamCalendar());
        expect([moved, changedDays]).toEqual(["not-moved", []]);
      }),
    );
  });

  it("is told with what it was, what it is, the day and its reason, and both calendars", () => {
    const late = vietnamCalendar({ holidays: ["2026-03-06"] });
    const from = "2026-03-04T09:00:00+07:00";
    const result = recomputeDeadline({ rule: "complaint-first", from }, calendar, late);
    expect(explainRecomputation(result, "vi")).toEqual([
      "Thời hạn trước đây là Thứ Hai 09/03/2026, nay là Thứ Ba 10/03/2026.",
      "Thứ Sáu 06/03/2026 nay là ngày nghỉ, Ngày nghỉ lễ được thông báo.",
      "Lịch trước: VN 2024/1 2025/1 2026/1. Lịch nay: VN 2024/1 2025/1 2026/1; off 2026-03-06.",
    ]);
    expect(explainRecomputation(result, "en")[0]).toBe(
      "Was due on Monday 09/03/2026, is now due on Tuesday 10/03/2026.",
    );
  });

  it("of another calendar than the old one is refused", () => {
    const late = vietnamCalendar({ holidays: ["2026-03-06"] });
    const deadline = dueAt("complaint-first", "2026-03-04T09:00:00+07:00", late);
    expect(() => recomputeDeadline(deadline, calendar, late)).toThrow("deadline: ");
  });
});

const days = (...list: PlainDate[]) => list;

describe("the version of a calendar", () => {
  it("is the same exactly when the same was announced, in whatever order", () => {
    const one = vietnamCalendar({ holidays: days("2026-03-06", "2026-03-05") });
    expect(vietnamCalendar({ holidays: days("2026-03-05", "2026-03-06") }).version).toBe(one.version);
    expect(vietnamCalendar({ holidays: days("2026-03-05") }).version).not.toBe(one.version);
    expect(vietnamCalendar({ workingDays: days("2026-03-05", "2026-03-06") }).version).not.toBe(one.version);
  });
});
