import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { PlainDate } from "../dates/plain-date.ts";
import type { DeadlineRuleId } from "./deadline-rule.ts";
import { dueAt } from "./due-at.ts";
import { dutiesWithoutLength } from "./duties-without-length.ts";
import { explainDays } from "./explain-days.ts";
import { explainDeadline } from "./explain-deadline.ts";
import { type HolidayYear, publicHolidays } from "./public-holidays.ts";
import { toHolidayYear } from "./to-holiday-year.ts";
import { vietnamCalendar } from "./vietnam-calendar.ts";
import { isWorkingDay } from "./working-calendar.ts";

const invented = toHolidayYear(
  parse(readFileSync(`${import.meta.dirname}/examples/years/invented-2027.yaml`, "utf8")),
);
const year2026 = publicHolidays.find(({ year }) => year === 2026) as HolidayYear;

describe("another year", () => {
  it("is data: once announced it is known, under its own version", () => {
    const calendar = vietnamCalendar({ years: [invented] });
    expect(calendar.version).toBe("VN 2024/1 2025/1 2026/1 2027/invented");
    expect(isWorkingDay(calendar, "2027-02-08")).toBe(false);
    expect(isWorkingDay(calendar, "2027-02-20")).toBe(true);
    expect(isWorkingDay(calendar, "2026-02-16")).toBe(false);
    expect(() => isWorkingDay(calendar, "2028-01-03")).toThrow("calendar: 2028");
  });

  it("announced again replaces the first announcement, and never under the same version", () => {
    const off = year2026.off.filter(({ date }) => date !== "2026-11-24");
    const corrected = vietnamCalendar({ years: [{ ...year2026, version: "2", off }] });
    expect(isWorkingDay(corrected, "2026-11-24")).toBe(true);
    expect(corrected.version).toContain("2026/2");
    expect(() => vietnamCalendar({ years: [{ ...year2026, off }] })).toThrow("2026/1");
  });

  it.each([
    ["a day of another year", { worked: ["2028-02-20"] }, "2028-02-20"],
    ["a day that is both off and worked", { worked: ["2027-01-01"] }, "2027-01-01"],
    ["no 2 September", { off: invented.off.filter(({ date }) => date !== "2027-09-02") }, "2027-09-02"],
    ["no Tết", { off: invented.off.filter(({ date }) => !date.startsWith("2027-02")) }, "Tết"],
    ["no source", { source: undefined }, "years.source"],
    ["a day that is none", { worked: ["2027-02-30"] }, "years.worked.0"],
    ["a key that nobody knows", { off2: [] }, "years.off2"],
  ])("with %s is refused", (_what, change, named) => {
    expect(() => toHolidayYear({ ...invented, ...change })).toThrow(named);
  });

  it("that is built in passes the same checks, and names its source and its mark", () => {
    for (const year of publicHolidays) {
      expect(toHolidayYear(year)).toEqual(year);
      expect(year.evidence).toBe("unconfirmed");
      expect(year.source.vi).not.toBe(year.source.en);
    }
  });
});

describe("a year known from single days only", () => {
  const nameOf = (calendar: ReturnType<typeof vietnamCalendar>, date: PlainDate) =>
    calendar.holidays.get(date)?.name.vi;

  it("takes the fixed holidays from the law, from the year in which the law began", () => {
    const calendar = vietnamCalendar({ holidays: ["2021-02-10", "2021-02-11", "2021-02-12"] });
    expect(isWorkingDay(calendar, "2021-04-30")).toBe(false);
    expect(isWorkingDay(calendar, "2021-04-21")).toBe(false);
    expect(isWorkingDay(calendar, "2021-11-24")).toBe(true);
    expect(calendar.holidays.get("2021-04-21")?.evidence).toBe("seen");
  });

  it("calls the days around the first of Tết by its name, and others announced days off", () => {
    // Tết begins on 6 February 2027.
    const calendar = vietnamCalendar({
      holidays: ["2027-02-01", "2027-02-02", "2027-02-12", "2027-02-15", "2027-04-16"],
    });
    expect(nameOf(calendar, "2027-02-01")).toBe("Ngày nghỉ lễ được thông báo");
    expect(nameOf(calendar, "2027-02-02")).toBe("Tết Nguyên đán");
    expect(nameOf(calendar, "2027-02-12")).toBe("Tết Nguyên đán");
    expect(nameOf(calendar, "2027-02-15")).toBe("Ngày nghỉ lễ được thông báo");
    expect(nameOf(calendar, "2027-04-16")).toBe("Giỗ Tổ Hùng Vương");
  });

  it("is known from the earliest Tết on, and not from a day off in early January", () => {
    expect(isWorkingDay(vietnamCalendar({ holidays: ["2028-01-25"] }), "2028-01-25")).toBe(false);
    const early = vietnamCalendar({ holidays: ["2028-01-03"] });
    expect(() => isWorkingDay(early, "2028-01-04")).toThrow("calendar: 2028");
  });
});

describe("a duty that is not a number of days", () => {
  it.each(dutiesWithoutLength.map((duty) => [duty.id, duty] as const))(
    "%s is refused by name, with the reason and what to keep instead",
    (id, { reason, record }) => {
      const ask = () => dueAt(id as DeadlineRuleId, "2026-03-02T08:00:00+07:00", vietnamCalendar());
      expect(ask).toThrow(`"${id}" is not allowed`);
      expect(ask).toThrow(reason.en);
      expect(ask).toThrow(record.join(", "));
    },
  );
});

describe("the days of a deadline in words", () => {
  const told = (rule: DeadlineRuleId, from: `${number}-${number}-${number}T${string}`) =>
    explainDays(dueAt(rule, from, vietnamCalendar()), "vi").map(({ sentence }) => sentence);

  it("begin with the event, and give every holiday, weekend and exchanged Saturday its reason", () => {
    expect(told("substitute-provider-protector", "2026-08-20T08:00:00+07:00")).toEqual([
      "Thứ Năm 20/08/2026: không tính, ngày xảy ra sự kiện.",
      "Thứ Sáu 21/08/2026: tính là ngày thứ 1.",
      "Thứ Bảy 22/08/2026: tính là ngày thứ 2, ngày làm bù.",
    ]);
    expect(told("provider-appointment", "2026-11-20T08:00:00+07:00").slice(1, 5)).toEqual([
      "Thứ Bảy 21/11/2026: không tính, ngày nghỉ hằng tuần.",
      "Chủ nhật 22/11/2026: không tính, ngày nghỉ hằng tuần.",
      "Thứ Hai 23/11/2026: tính là ngày thứ 1.",
      "Thứ Ba 24/11/2026: không tính, Ngày Văn hóa Việt Nam.",
    ]);
  });

  it("of a limit in calendar days call no Saturday exchanged, and of hours count no day", () => {
    expect(told("advice-answer", "2026-03-02T08:00:00+07:00")[5]).toBe(
      "Thứ Bảy 07/03/2026: tính là ngày thứ 5.",
    );
    expect(told("agency-notice-12h", "2026-03-02T08:00:00+07:00")).toEqual([
      "Giờ tính liên tục, cả ban đêm, ngày nghỉ hằng tuần và ngày lễ.",
    ]);
  });
});

describe("the second complaint", () => {
  it("is counted in calendar days, and says when it would be due in working days", () => {
    const deadline = dueAt("complaint-second", "2026-03-02T09:00:00+07:00", vietnamCalendar());
    expect(deadline.due).toBe("2026-03-17T23:59:59+07:00");
    expect(deadline.alternative).toMatchObject({
      unit: "working-days",
      due: "2026-03-23T23:59:59+07:00",
      evidence: "unconfirmed",
    });
    expect(explainDeadline(deadline, "vi")).toContain(
      "Nếu tính 15 ngày làm việc thì chậm nhất 23:59 ngày 23/03/2026.",
    );
    expect(explainDeadline(deadline, "en")).toContain("Counted as 15 working days it would be due");
  });
});
