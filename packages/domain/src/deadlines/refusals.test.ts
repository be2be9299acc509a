import { describe, expect, it } from "vitest";
import type { PlainDate } from "../dates/plain-date.ts";
import type { DeadlineRuleId } from "./deadline-rule.ts";
import { deadlineRules } from "./deadline-rules.ts";
import { dueAt } from "./due-at.ts";
import { isHearingImminent, isLimitationImminent } from "./is-hearing-imminent.ts";
import { type HolidayYear, holidayNames, publicHolidays } from "./public-holidays.ts";
import { toHolidayYear } from "./to-holiday-year.ts";
import { type CalendarOverrides, vietnamCalendar } from "./vietnam-calendar.ts";
import { isWorkingDay } from "./working-calendar.ts";
import { workingDaysBetween } from "./working-days-between.ts";

const calendar = vietnamCalendar();
const from = "2026-03-04T09:00:00+07:00";
const noDay = "2026-02-30";
const aDay = "a day of the calendar written YYYY-MM-DD, from 1800-01-01 to 2199-12-31";
const year2026 = publicHolidays.find(({ year }) => year === 2026) as HolidayYear;

const day = "a day of the calendar written YYYY-MM-DD";

/** What is said to the one who asked; whoever is not refused is told so. */
function answerTo(ask: () => unknown): string {
  try {
    ask();
    return "not refused";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("a calendar that cannot be", () => {
  it.each([
    [null, "overrides: null is not allowed; allowed: a value of the kind object"],
    [
      { holiday: [noDay] },
      "overrides.holiday: 2026-02-30 is not allowed; allowed: holidays, workingDays, years",
    ],
    [{ holidays: "2026-11-26" }, 'holidays: "2026-11-26" is not allowed; allowed: a value of the kind array'],
    [{ holidays: [noDay] }, `holidays: "${noDay}" is not allowed; allowed: ${aDay}`],
    [{ workingDays: [noDay] }, `workingDays: "${noDay}" is not allowed; allowed: ${aDay}`],
    [{ years: year2026 }, "years: [object Object] is not allowed; allowed: a value of the kind array"],
  ])("is refused by the name of what is wrong: %#", (overrides, words) => {
    expect(answerTo(() => vietnamCalendar(overrides as unknown as CalendarOverrides))).toBe(words);
  });

  it.each([undefined, {}, JSON.parse(JSON.stringify(calendar))])("is no calendar of ours: %#", (other) => {
    const words = /^workingCalendar: .* allowed: a calendar made by vietnamCalendar$/;
    for (const rule of ["complaint-first", "complaint-second", "agency-notice-12h"] as const) {
      expect(answerTo(() => dueAt(rule, from, other))).toMatch(words);
    }
    expect(answerTo(() => isWorkingDay(other, "2026-03-04"))).toMatch(words);
  });
});

describe("what cannot be asked of a deadline", () => {
  it("is answered by the field, the value and what would do", () => {
    const ids = [...new Set(deadlineRules.map(({ id }) => id))];
    expect(answerTo(() => dueAt("coffee-break" as DeadlineRuleId, from, calendar))).toBe(
      `rule: "coffee-break" is not allowed; allowed: ${ids.join(", ")}`,
    );
    expect(answerTo(() => dueAt("agency-notice-civil", from, calendar))).toBe(
      'rule: "agency-notice-civil" is not allowed; allowed: a rule whose length is known; this one is switched off',
    );
    expect(answerTo(() => dueAt("answer-at-once" as DeadlineRuleId, from, calendar))).toMatch(
      /^rule: "answer-at-once" is not allowed; allowed: a number of hours or days, but the law says at once .+; keep receivedAt, answeredAt$/,
    );
    expect(answerTo(() => dueAt("complaint-first", "2017-12-31T08:00:00+07:00", calendar))).toBe(
      'from: "2017-12-31" is not allowed; allowed: a day from 2018-01-01, when 11/2017/QH14#45 began',
    );
    expect(answerTo(() => isHearingImminent(from, "2026-03-03", calendar))).toBe(
      'hearingOn: "2026-03-03" is not allowed; allowed: 2026-03-04 or a later day',
    );
    expect(answerTo(() => isLimitationImminent(from, "2026-03-03", calendar))).toBe(
      'lastDay: "2026-03-03" is not allowed; allowed: 2026-03-04 or a later day',
    );
    expect(answerTo(() => isLimitationImminent(from, noDay, calendar))).toBe(
      `lastDay: "2026-02-30" is not allowed; allowed: ${aDay}`,
    );
  });
});

describe("what cannot be asked of a calendar", () => {
  it("is answered by the field, the value and what would do", () => {
    expect(answerTo(() => workingDaysBetween(noDay, "2026-03-04", calendar))).toBe(
      `from: "2026-02-30" is not allowed; allowed: ${aDay}`,
    );
    expect(answerTo(() => workingDaysBetween("2026-02-20", noDay, calendar))).toBe(
      `to: "2026-02-30" is not allowed; allowed: ${aDay}`,
    );
    expect(answerTo(() => workingDaysBetween("2026-03-02", "2026-03-01", calendar))).toBe(
      'to: "2026-03-01" is not allowed; allowed: 2026-03-02 or a later day',
    );
    expect(answerTo(() => vietnamCalendar({ workingDays: [noDay] }))).toBe(
      `workingDays: "2026-02-30" is not allowed; allowed: ${aDay}`,
    );
    expect(answerTo(() => vietnamCalendar({ holidays: ["2026-03-03"], workingDays: ["2026-03-03"] }))).toBe(
      'workingDays: "2026-03-03" is not allowed; allowed: a day that is not also among the holidays',
    );
    expect(answerTo(() => vietnamCalendar({ years: [year2026] }))).toBe(
      'years: "2026/1" is not allowed; allowed: another version of a year that is known',
    );
  });

  it("names the years that are known, in their order", () => {
    const more = vietnamCalendar({ holidays: ["2028-01-25", "2021-02-10"] });
    expect(answerTo(() => isWorkingDay(more, "2027-03-02"))).toBe(
      "calendar: 2027 is not allowed; allowed: a year whose public holidays are known: 2021, 2024, 2025, 2026, 2028",
    );
  });
});

describe("an announced year", () => {
  const without = (date: PlainDate) => year2026.off.filter((one) => one.date !== date);
  const refusal = (change: Partial<HolidayYear>) =>
    answerTo(() => toHolidayYear({ ...year2026, version: "2", ...change }));

  it.each([
    [
      "a day of another year",
      { worked: ["2027-08-22"] },
      'years: "2027-08-22" is not allowed; allowed: a day of 2026',
    ],
    [
      "a day that is both off and worked",
      { worked: ["2026-11-24"] },
      'years: "2026-11-24" is not allowed; allowed: each day once, off or worked',
    ],
    [
      "no 30 April",
      { off: without("2026-04-30") },
      "years: 2026 is not allowed; allowed: a year whose days off have 2026-04-30",
    ],
    [
      "no Tết",
      { off: year2026.off.filter(({ name }) => name.en !== holidayNames.tet.en) },
      "years: 2026 is not allowed; allowed: a year with its Tết days off",
    ],
  ] as const)("with %s is refused in words", (_what, change, words) => {
    expect(refusal(change)).toBe(words);
  });

  it.each([
    [{ year: 2017 }, "years.year: 2017 is not allowed; allowed: a year from 2018 to 2199"],
    [{ year: 2200 }, "years.year: 2200 is not allowed; allowed: a year from 2018 to 2199"],
    [{ year: 2026.5 }, "years.year: 2026.5 is not allowed; allowed: a year from 2018 to 2199"],
    [{ year: "2026" }, 'years.year: "2026" is not allowed; allowed: a year from 2018 to 2199'],
    [
      { version: "2 b" },
      'years.version: "2 b" is not allowed; allowed: letters, digits, dots and hyphens, up to 20',
    ],
    [
      { version: "" },
      'years.version: "" is not allowed; allowed: letters, digits, dots and hyphens, up to 20',
    ],
    [{ version: 2 }, "years.version: 2 is not allowed; allowed: a value of the kind string"],
    [
      { source: { vi: "Thông báo", en: " " } },
      'years.source.en: " " is not allowed; allowed: words, not an empty text',
    ],
    [{ evidence: "sure" }, 'years.evidence: "sure" is not allowed; allowed: seen, weak, unconfirmed'],
    [{ worked: [noDay] }, `years.worked.0: "${noDay}" is not allowed; allowed: ${day}`],
    [
      { off: [{ ...year2026.off[0], date: noDay }] },
      `years.off.0.date: "${noDay}" is not allowed; allowed: ${day}`,
    ],
    [
      { off: [{ ...year2026.off[0], why: "Tết" }] },
      'years.off.0.why: "Tết" is not allowed; allowed: date, name, evidence',
    ],
    [{ days: 9 }, "years.days: 9 is not allowed; allowed: year, version, source, evidence, off, worked"],
    [{ version: "x".repeat(20) }, "not refused"],
    [
      { version: "x".repeat(21) },
      `years.version: "${"x".repeat(21)}" is not allowed; allowed: letters, digits, dots and hyphens, up to 20`,
    ],
  ])("that is written otherwise is refused by its field: %#", (change, words) => {
    expect(refusal(change as Partial<HolidayYear>)).toBe(words);
  });

  it("may leave out 24 November, which is only reported as a holiday", () => {
    expect(refusal({ off: without("2026-11-24") })).toBe("not refused");
  });

  it("has the holidays of the Labour Code from 2021 on, when that code began", () => {
    const onlyTet = (year: number, date: PlainDate) =>
      refusal({ year, worked: [], off: [{ date, name: holidayNames.tet, evidence: "seen" }] });
    expect(onlyTet(2020, "2020-01-24")).toBe("not refused");
    expect(onlyTet(2021, "2021-02-11")).toBe(
      "years: 2021 is not allowed; allowed: a year whose days off have 2021-01-01",
    );
  });
});
