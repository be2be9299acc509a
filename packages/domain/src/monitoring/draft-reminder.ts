import { type PlainDate, partsOf } from "../dates/plain-date.ts";
import { reportDaysLate } from "./report-standing.ts";

/** A report that is missing, as a reminder names it. */
export type MissingReport = {
  readonly code: string;
  readonly title: string;
  readonly dueOn: PlainDate;
};

/** What a reminder is written from: an agency, its missing reports, a day. Nothing about any person who is aided. */
export type ReminderFacts = {
  readonly agency: string;
  readonly sender: string;
  readonly planTitle: string;
  readonly missing: readonly MissingReport[];
  readonly on: PlainDate;
};

/** A letter in Vietnamese, plain text. */
export type ReminderDraft = { readonly subject: string; readonly body: string };

/**
 * Drafts the letter that reminds an agency of its missing reports: each with its last day and the days it is late. It asks and
 * does not reproach, and names no person: what is in it may be read by a whole office.
 *
 * @example draftReminder({ agency: "Sở Y tế", sender: "Sở Tư pháp", planTitle: "Kế hoạch", missing: [{ code: "A2.2", title: "Truyền thông", dueOn: "2026-10-31" }], on: "2026-11-03" }).subject // "Đề nghị báo cáo việc thực hiện Kế hoạch (1 nội dung)"
 */
export function draftReminder({ agency, sender, planTitle, missing, on }: ReminderFacts): ReminderDraft {
  const lines = missing.map(({ code, title, dueOn }, at) => {
    const late = reportDaysLate({ dueOn }, on);
    const said = late > 0 ? `đã quá hạn ${late} ngày` : "chưa quá hạn";
    return `${at + 1}. ${code} ${title}: hạn báo cáo ${written(dueOn)}, ${said}.`;
  });
  const body = [
    `Kính gửi: ${agency}`,
    "",
    `Thực hiện ${planTitle}, đến ngày ${written(on)} ${sender} chưa nhận được báo cáo của Quý cơ quan về các nội dung sau:`,
    "",
    ...lines,
    "",
    "Đề nghị Quý cơ quan báo cáo tiến độ, kết quả, khó khăn, vướng mắc và kiến nghị (nếu có). Trường hợp đã gửi báo cáo, xin bỏ qua văn bản này.",
    "",
    "Trân trọng cảm ơn.",
    "",
    sender,
  ];
  return {
    subject: `Đề nghị báo cáo việc thực hiện Kế hoạch (${missing.length} nội dung)`,
    body: body.join("\n"),
  };
}

function written(day: PlainDate): string {
  const { year, month, day: date } = partsOf(day);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(date)}/${two(month)}/${year}`;
}
