import { describe, expect, it } from "vitest";
import type { Instant } from "../dates/instant.ts";
import type { DeadlineRuleId } from "./deadline-rule.ts";
import { dueAt } from "./due-at.ts";
import { explainDays } from "./explain-days.ts";
import { explainDeadline } from "./explain-deadline.ts";
import { explainRecomputation } from "./explain-recomputation.ts";
import { recomputeDeadline } from "./recompute-deadline.ts";
import { type CalendarOverrides, vietnamCalendar } from "./vietnam-calendar.ts";

const calendar = vietnamCalendar();
const due = (rule: DeadlineRuleId, from: Instant) => dueAt(rule, from, calendar);
const inBoth = (rule: DeadlineRuleId, from: Instant) =>
  (["vi", "en"] as const).map((language) => explainDeadline(due(rule, from), language));

describe("a deadline in words", () => {
  it("in hours names both moments by the clock, and what is not confirmed of its clause", () => {
    expect(inBoth("agency-notice-12h", "2026-03-02T20:30:00+07:00")).toEqual([
      "Thông báo cho Trung tâm trong 12 giờ (Cơ quan tiến hành tố tụng): chậm nhất 08:30 ngày 03/03/2026, tính 12 giờ từ 20:30 ngày 02/03/2026, theo Luật TGPL Điều 31. Số khoản của Điều 31 chưa xác nhận.",
      "Notice to the Centre within 12 hours (The proceedings agency): due by 08:30 on 03/03/2026, 12 hours from 20:30 on 02/03/2026, under Law on Legal Aid, Article 31. The clause number within Article 31 is not confirmed.",
    ]);
  });

  it("in calendar days says just days, and nothing more where all is certain, though Tết lies within", () => {
    expect(inBoth("closed-file-handover", "2026-01-20T10:00:00+07:00")).toEqual([
      "Bàn giao hồ sơ vụ việc đã kết thúc (Người thực hiện trợ giúp pháp lý): chậm nhất 23:59 ngày 19/02/2026, tính 30 ngày từ 10:00 ngày 20/01/2026, theo Luật TGPL Điều 39 khoản 1.",
      "Hand-over of the file of an ended case (The provider): due by 23:59 on 19/02/2026, 30 days from 10:00 on 20/01/2026, under Law on Legal Aid, Article 39, clause 1.",
    ]);
  });

  it("in days says no hour where the day alone is kept; in hours it says midnight", () => {
    expect(inBoth("complaint-first", "2026-03-04T00:00:00+07:00").join(" ")).toMatch(
      /từ ngày 04\/03\/2026, .* working days from 04\/03\/2026, /,
    );
    expect(inBoth("agency-notice-12h", "2026-03-02T00:00:00+07:00").join(" ")).toMatch(/từ 00:00 ngày/);
  });

  it("in working days names the holidays left out but no weekend, and the text that is not coded yet", () => {
    expect(inBoth("complaint-first", "2026-11-20T15:05:00+07:00")).toEqual([
      "Giải quyết khiếu nại lần đầu (Người đứng đầu tổ chức thực hiện trợ giúp pháp lý): chậm nhất 23:59 ngày 26/11/2026, tính 3 ngày làm việc từ 15:05 ngày 20/11/2026, theo Luật TGPL Điều 45. Không tính ngày 24/11/2026 (Ngày Văn hóa Việt Nam). Văn bản sửa đổi chưa được cập nhật (Luật 05/2026/QH16): tính theo quy định đã biết trước đó.",
      "First answer to a complaint (The head of the organisation): due by 23:59 on 26/11/2026, 3 working days from 15:05 on 20/11/2026, under Law on Legal Aid, Article 45. Not counted: 24/11/2026, Vietnam Culture Day. An amending text is not coded yet (Law 05/2026/QH16): the last known limit was applied.",
    ]);
  });

  it("with an unconfirmed length says so", () => {
    const [vi, en] = inBoth("provider-appointment", "2026-03-02T08:00:00+07:00");
    expect(vi).toContain(" Thời hạn này chưa được xác nhận.");
    expect(en).toContain(" This limit is not confirmed.");
  });
});

describe("the days of a deadline", () => {
  it("are told in order, each with its kind, its number and its reason", () => {
    const told = explainDays(due("substitute-provider-protector", "2026-08-21T08:00:00+07:00"), "en");
    expect(told).toEqual([
      {
        date: "2026-08-21",
        kind: "event",
        nth: null,
        sentence: "Friday 21/08/2026: not counted, the day of the event.",
      },
      {
        date: "2026-08-22",
        kind: "counted",
        nth: 1,
        sentence: "Saturday 22/08/2026: counted, day 1, a day worked in exchange.",
      },
      {
        date: "2026-08-23",
        kind: "skipped",
        nth: null,
        sentence: "Sunday 23/08/2026: not counted, weekend.",
      },
      { date: "2026-08-24", kind: "counted", nth: 2, sentence: "Monday 24/08/2026: counted, day 2." },
    ]);
  });

  it("of a limit in hours are one line, for no day is counted", () => {
    expect(explainDays(due("agency-notice-12h", "2026-03-02T20:30:00+07:00"), "en")).toEqual([
      {
        date: "2026-03-02",
        kind: "hours",
        nth: null,
        sentence: "Hours run on, through nights, weekends and holidays.",
      },
    ]);
  });
});

describe("a deadline counted again, in words", () => {
  const told = (from: Instant, before: CalendarOverrides, now: CalendarOverrides) => {
    const counted = recomputeDeadline(
      { rule: "complaint-first", from },
      vietnamCalendar(before),
      vietnamCalendar(now),
    );
    return (["vi", "en"] as const).map((language) => explainRecomputation(counted, language));
  };
  const today = "VN 2024/1 2025/1 2026/1";

  it("that stays says that it stays", () => {
    expect(told("2026-03-04T09:00:00+07:00", {}, {})).toEqual([
      ["Thời hạn vẫn là Thứ Hai 09/03/2026.", `Lịch trước: ${today}. Lịch nay: ${today}.`],
      ["Still due on Monday 09/03/2026.", `Calendar before: ${today}. Calendar now: ${today}.`],
    ]);
  });

  it("that comes earlier names the Saturday that is now worked", () => {
    expect(told("2026-03-04T09:00:00+07:00", {}, { workingDays: ["2026-03-07"] })).toEqual([
      [
        "Thời hạn trước đây là Thứ Hai 09/03/2026, nay là Thứ Bảy 07/03/2026.",
        "Thứ Bảy 07/03/2026 nay là ngày làm việc.",
        `Lịch trước: ${today}. Lịch nay: ${today}; worked 2026-03-07.`,
      ],
      [
        "Was due on Monday 09/03/2026, is now due on Saturday 07/03/2026.",
        "Saturday 07/03/2026 is now worked.",
        `Calendar before: ${today}. Calendar now: ${today}; worked 2026-03-07.`,
      ],
    ]);
  });

  it("names a weekend and a holiday, each by what it now is", () => {
    const [vi, en] = told("2026-03-04T09:00:00+07:00", { workingDays: ["2026-03-07"] }, {});
    expect(vi?.[1]).toBe("Thứ Bảy 07/03/2026 nay là ngày nghỉ, nghỉ hằng tuần.");
    expect(en?.[1]).toBe("Saturday 07/03/2026 is now off, weekend.");
    const [, announced] = told("2026-03-04T09:00:00+07:00", {}, { holidays: ["2026-03-06"] });
    expect(announced?.[1]).toBe("Friday 06/03/2026 is now off, Announced day off.");
  });

  it("that could not be counted before says so, and compares with nothing", () => {
    expect(told("2026-12-30T09:00:00+07:00", {}, { holidays: ["2027-02-08"] })).toEqual([
      [
        "Trước đây chưa tính được; thời hạn là Thứ Ba 05/01/2027.",
        `Lịch trước: ${today}. Lịch nay: ${today}; off 2027-02-08.`,
      ],
      [
        "Could not be counted before; due on Tuesday 05/01/2027.",
        `Calendar before: ${today}. Calendar now: ${today}; off 2027-02-08.`,
      ],
    ]);
  });
});
