import type { LegalTerm } from "../law/legal-term.ts";

/** The occasions on which the agencies of a task report on it. */
export const reportRounds = [
  {
    code: "six-month-round",
    label: { vi: "Báo cáo sáu tháng", en: "Six-month report" },
    provision: null,
    evidence: "unconfirmed",
  },
  {
    code: "year-round",
    label: { vi: "Báo cáo năm", en: "Annual report" },
    provision: null,
    evidence: "unconfirmed",
  },
  {
    code: "task-end",
    label: { vi: "Báo cáo khi hết hạn nhiệm vụ", en: "Report at the end of the task" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** An occasion of a report: a code of `reportRounds`. */
export type ReportRound = (typeof reportRounds)[number]["code"];

/**
 * The last days, month and day, on which an agency's report of a round reaches the Department of Justice in time:
 * before 1 June and before 1 November. An assumption from plans of other cities, to be shown as unconfirmed.
 */
export const reportDays = {
  "six-month-round": "05-31",
  "year-round": "10-31",
} as const satisfies Partial<Record<ReportRound, `${number}-${number}`>>;
