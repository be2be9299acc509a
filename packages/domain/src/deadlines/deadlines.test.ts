import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, fromEpoch, type Instant, toEpoch } from "../dates/instant.ts";
import { addDays, dayOfWeek, type PlainDate } from "../dates/plain-date.ts";
import type { DeadlineRuleId } from "./deadline-rule.ts";
import { deadlineRules } from "./deadline-rules.ts";
import { dueAt, getDeadlineRule } from "./due-at.ts";
import { explainDeadline } from "./explain-deadline.ts";
import { isHearingImminent, isLimitationImminent } from "./is-hearing-imminent.ts";
import { publicHolidays } from "./public-holidays.ts";
import { vietnamCalendar } from "./vietnam-calendar.ts";
import { isWorkingDay } from "./working-calendar.ts";
import { workingDaysBetween } from "./working-days-between.ts";

const calendar = vietnamCalendar();
const at = (text: string) => text as Instant;
const due = (rule: DeadlineRuleId, from: string) => dueAt(rule, at(from), calendar);

describe("a limit in hours", () => {
  it("runs round the clock, over a weekend and over Tết", () => {
    expect(due("agency-notice-12h", "2026-02-16T20:30:00+07:00").due).toBe("2026-02-17T08:30:00+07:00");
    expect(due("agency-notice-24h", "2026-11-28T09:00:00+07:00").due).toBe("2026-11-29T09:00:00+07:00");
  });

  it("needs no calendar, so it runs in a year whose holidays are unknown", () => {
    expect(due("personal-data-breach", "2027-12-31T00:00:00+07:00").due).toBe("2028-01-03T00:00:00+07:00");
  });
});

describe("a limit in working days", () => {
  it("leaves out the day of the event, 24 November 2026 and the weekend, and says why", () => {
    const deadline = due("provider-replacement", "2026-11-23T15:05:00+07:00");
    expect(deadline.counted).toEqual(["2026-11-25", "2026-11-26", "2026-11-27"]);
    expect(deadline.due).toBe("2026-11-27T23:59:59+07:00");
    expect(deadline.skipped).toEqual([
      {
        date: "2026-11-24",
        why: "public-holiday",
        name: { vi: "Ngày Văn hóa Việt Nam", en: "Vietnam Culture Day" },
      },
    ]);
    const overWeekend = due("provider-replacement", "2026-11-26T08:00:00+07:00");
    expect(overWeekend.skipped.map((day) => [day.date, day.why])).toEqual([
      ["2026-11-28", "weekend"],
      ["2026-11-29", "weekend"],
    ]);
  });

  it("counts a Saturday that is worked in exchange", () => {
    const deadline = due("substitute-provider-protector", "2026-08-20T08:00:00+07:00");
    expect(deadline.counted).toEqual(["2026-08-21", "2026-08-22"]);
  });

  it("begins on Vietnam's day, whatever offset the moment was written in", () => {
    expect(due("provider-replacement", "2026-11-22T18:00:00Z").counted[0]).toBe("2026-11-25");
    expect(due("provider-replacement", "2026-11-22T16:00:00Z").counted[0]).toBe("2026-11-23");
  });

  it("is refused only when it really reaches a year whose Tết is not known, and names the year", () => {
    expect(due("provider-replacement", "2026-12-28T08:00:00+07:00").due).toBe("2026-12-31T23:59:59+07:00");
    expect(() => due("provider-replacement", "2026-12-29T08:00:00+07:00")).toThrow("calendar: 2027");
  });

  it("agrees with the working days between its two ends, and its last day is worked", () => {
    const moment = fc
      .integer({ min: toEpoch(at("2024-01-01T00:00:00Z")), max: toEpoch(at("2026-12-10T00:00:00Z")) })
      .map((epoch) => fromEpoch(epoch));
    fc.assert(
      fc.property(moment, (from) => {
        const deadline = dueAt("imminent-hearing", from, calendar);
        const last = dayOf(deadline.due);
        expect(workingDaysBetween(dayOf(from), last, calendar)).toBe(5);
        expect(isWorkingDay(calendar, last)).toBe(true);
        const seen = [...deadline.counted, ...deadline.skipped.map((day) => day.date)].sort();
        expect(seen).toEqual(seen.map((_, index) => addDays(dayOf(from), index + 1)));
      }),
    );
  });
});

describe("a limit in calendar days", () => {
  it("counts weekends and holidays too", () => {
    const deadline = due("closed-file-handover", "2026-01-20T10:00:00+07:00");
    expect(deadline.due).toBe("2026-02-19T23:59:59+07:00");
    expect(deadline.skipped).toEqual([]);
  });
});

describe("the rules", () => {
  it("answer for a data breach by the law of its day", () => {
    expect(due("personal-data-breach", "2025-12-31T23:59:59+07:00")).toMatchObject({
      provision: "13/2023/NĐ-CP#23",
      evidence: "seen",
    });
    expect(due("personal-data-breach", "2026-01-01T00:00:00+07:00")).toMatchObject({
      provision: "91/2025/QH15#23",
      evidence: "unconfirmed",
    });
  });

  it("of the joint circular carry a warning from the day it was amended", () => {
    const rule = "substitute-provider-defence";
    expect(due(rule, "2025-12-30T23:00:00+07:00").warnings).toEqual([]);
    expect(due(rule, "2025-12-31T00:00:00+07:00").warnings).toEqual([
      { code: "amending-circular-not-coded", law: "29/2025/TTLT" },
    ]);
  });

  it("of the law carry a warning from the day the law of 2026 may be in force", () => {
    expect(due("complaint-first", "2026-06-30T08:00:00+07:00").warnings).toEqual([]);
    expect(due("complaint-first", "2026-07-01T08:00:00+07:00").warnings).toEqual([
      { code: "amending-law-not-coded", law: "05/2026/QH16" },
    ]);
  });

  it("include one that is switched off until its length is known", () => {
    expect(() => due("agency-notice-civil", "2026-03-02T08:00:00+07:00")).toThrow("switched off");
  });

  it("refuse an unknown id, a day before they began, and a moment without offset", () => {
    expect(() => due("coffee-break" as DeadlineRuleId, "2026-03-02T08:00:00+07:00")).toThrow("rule:");
    expect(() => due("complaint-first", "2017-12-31T08:00:00+07:00")).toThrow("2018-01-01");
    expect(() => due("complaint-first", "2026-03-02T08:00:00")).toThrow("from:");
  });

  it("have one version for each day", () => {
    for (const { id, inForce } of deadlineRules) {
      expect(getDeadlineRule(id, inForce.from).inForce).toEqual(inForce);
      if (inForce.until) expect(getDeadlineRule(id, inForce.until).inForce).toEqual(inForce);
    }
  });

  it("can all be told in both languages, with nothing left open", () => {
    for (const { id, length, inForce } of deadlineRules) {
      if (length === null) continue;
      const year = inForce.until ? "2025" : "2026";
      const deadline = due(id, `${year}-11-23T15:05:00+07:00`);
      for (const language of ["vi", "en"] as const) {
        const text = explainDeadline(deadline, language);
        expect(text).toMatch(/23\/11\/202[56]/);
        expect(text).not.toMatch(/undefined|null|\[object/);
      }
    }
  });

  it("tell who, by when, why a day was left out, and what is not certain", () => {
    expect(explainDeadline(due("provider-appointment", "2026-11-23T15:05:00+07:00"), "vi")).toMatch(
      /^Cử người thực hiện tham gia tố tụng \(.+\): chậm nhất 23:59 ngày 27\/11\/2026, tính 3 ngày làm việc từ 15:05 ngày 23\/11\/2026, theo .+ Điều 31\. Không tính ngày 24\/11\/2026 \(Ngày Văn hóa Việt Nam\)\. .+ Thời hạn này chưa được xác nhận\./,
    );
  });
});

describe("a hearing", () => {
  // Five working days after Monday 2 March 2026 end on Monday 9 March.
  const received = at("2026-03-02T08:00:00+07:00");

  it("is imminent when fewer than five working days are left to it", () => {
    expect(isHearingImminent(received, "2026-03-06", calendar)).toBe(true);
    expect(isHearingImminent(received, "2026-03-08", calendar)).toBe(true);
    expect(isHearingImminent(received, "2026-03-09", calendar)).toBe(false);
    expect(isLimitationImminent(received, "2026-03-02", calendar)).toBe(true);
  });

  it("that is over is refused as a slip of the pen", () => {
    expect(() => isHearingImminent(received, "2026-03-01", calendar)).toThrow("hearingOn");
  });
});

describe("the calendar of Vietnam", () => {
  it("has its days off on weekdays and its exchanged days on Saturdays", () => {
    for (const { year, off, worked } of publicHolidays) {
      for (const { date } of off) {
        expect(date.startsWith(String(year))).toBe(true);
        expect(dayOfWeek(date)).toBeLessThan(6);
        expect(isWorkingDay(calendar, date)).toBe(false);
      }
      for (const date of worked) {
        expect(dayOfWeek(date)).toBe(6);
        expect(isWorkingDay(calendar, date)).toBe(true);
      }
    }
  });

  it("knows a new year once its Tết has been announced, with the holidays that the law fixes", () => {
    const tet: PlainDate[] = ["2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11"];
    const known = vietnamCalendar({ holidays: tet, workingDays: ["2027-05-08"] });
    expect(isWorkingDay(known, "2027-02-08")).toBe(false);
    expect(isWorkingDay(known, "2027-04-16")).toBe(false);
    expect(isWorkingDay(known, "2027-11-24")).toBe(false);
    expect(isWorkingDay(known, "2027-05-08")).toBe(true);
    expect(isWorkingDay(known, "2027-02-12")).toBe(true);
  });

  it("does not know a year from one holiday outside Tết", () => {
    expect(() => isWorkingDay(vietnamCalendar({ holidays: ["2027-09-03"] }), "2027-09-03")).toThrow("2027");
  });

  it("takes a later announcement over an earlier one", () => {
    const changed = vietnamCalendar({ holidays: ["2026-08-22"], workingDays: ["2026-09-01"] });
    expect(isWorkingDay(changed, "2026-08-22")).toBe(false);
    expect(isWorkingDay(changed, "2026-09-01")).toBe(true);
  });

  it("refuses a day that is both off and worked, and one that is no day", () => {
    expect(() => vietnamCalendar({ holidays: ["2026-03-03"], workingDays: ["2026-03-03"] })).toThrow(
      "workingDays",
    );
    expect(() => vietnamCalendar({ holidays: ["2026-02-30"] })).toThrow("holidays");
  });

  it("counts no working day from a day to itself, and none backwards", () => {
    expect(workingDaysBetween("2026-03-02", "2026-03-02", calendar)).toBe(0);
    expect(workingDaysBetween("2026-11-23", "2026-11-25", calendar)).toBe(1);
    expect(() => workingDaysBetween("2026-03-02", "2026-03-01", calendar)).toThrow("to:");
  });
});
