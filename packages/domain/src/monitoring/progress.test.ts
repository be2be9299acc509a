import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, fromEpoch, toEpoch } from "../dates/instant.ts";
import { addDays, type PlainDate } from "../dates/plain-date.ts";
import { draftReminder } from "./draft-reminder.ts";
import { reminderMoves } from "./reminder-status.ts";
import { afterQuietHours, nextReminderTry, reminderHours, reminderWaits } from "./reminder-times.ts";
import { reportLimits } from "./report-limits.ts";
import { reportDaysLate, reportStanding } from "./report-standing.ts";

describe("what a task asks its agencies to report", () => {
  test("a task of the whole year: twice of everybody, and its end of the lead", () => {
    const task = { from: "2026-01-01", until: "2026-12-31" } as const;
    expect(reportLimits(task, "lead").map(({ dueOn, evidence }) => [dueOn, evidence])).toEqual([
      ["2026-05-31", "unconfirmed"],
      ["2026-10-31", "unconfirmed"],
      ["2026-12-31", "seen"],
    ]);
    expect(reportLimits(task, "coordinating")).toHaveLength(2);
  });

  test("a task that ends on the very day of a round asks once, as its end", () => {
    const limits = reportLimits({ from: "2026-01-01", until: "2026-10-31" }, "lead");
    expect(limits.map(({ round }) => round)).toEqual(["six-month-round", "task-end"]);
  });

  test("a task that begins on the day after a round is not asked in it", () => {
    const rounds = (from: PlainDate) =>
      reportLimits({ from, until: "2026-12-31" }, "coordinating").map(({ round }) => round);
    expect(rounds("2026-05-31")).toContain("six-month-round");
    expect(rounds("2026-06-01")).not.toContain("six-month-round");
  });

  test("is late from the day after its last day, and by as many days as passed", () => {
    const days = fc.integer({ min: -200, max: 200 });
    fc.assert(
      fc.property(days, (after) => {
        const today = addDays("2026-05-31", after);
        const isLate = reportStanding({ dueOn: "2026-05-31" }, null, today) === "late";
        expect(isLate).toBe(after > 0);
        expect(reportDaysLate({ dueOn: "2026-05-31" }, today)).toBe(Math.max(0, after));
      }),
    );
  });
});

describe("a reminder", () => {
  test("is never tried in quiet hours, and never before it was asked for", () => {
    const moments = fc.integer({ min: 1_700_000_000, max: 1_900_000_000 });
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: reminderWaits.length }), (seconds, failures) => {
        const at = fromEpoch(seconds * 1000);
        for (const then of [afterQuietHours(at), nextReminderTry(failures, at)]) {
          const hour = Number(fromEpoch(toEpoch(then ?? at)).slice(11, 13));
          expect(hour >= reminderHours.from && hour < reminderHours.until).toBe(true);
          expect(toEpoch(then ?? at)).toBeGreaterThanOrEqual(toEpoch(at));
        }
      }),
    );
  });

  test("waits longer after each failure, and is given up after the last", () => {
    expect([...reminderWaits].toSorted((a, b) => a - b)).toEqual([...reminderWaits]);
    expect(nextReminderTry(reminderWaits.length + 1, "2026-11-23T09:00:00+07:00")).toBeNull();
  });

  test("asked for on New Year's Eve in the evening, goes out on New Year's Day", () => {
    expect(dayOf(afterQuietHours("2026-12-31T20:00:00+07:00"))).toBe("2027-01-01");
  });

  test("that was sent or is unclear is never waiting again", () => {
    expect(reminderMoves["reminder-sent"]).toEqual([]);
    expect(reminderMoves["reminder-unclear"]).not.toContain("reminder-waiting");
  });

  test("names each missing report with its last day and the days it is late", () => {
    const { body } = draftReminder({
      agency: "Sở Y tế",
      sender: "Sở Tư pháp",
      planTitle: "Kế hoạch năm 2026",
      missing: [{ code: "A2.2", title: "Truyền thông ở xã, phường", dueOn: "2026-10-31" }],
      on: "2026-11-03",
    });
    expect(body).toContain("1. A2.2 Truyền thông ở xã, phường: hạn báo cáo 31/10/2026, đã quá hạn 3 ngày.");
    expect(body).toContain("Kính gửi: Sở Y tế");
  });
});
