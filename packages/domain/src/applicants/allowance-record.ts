import { z } from "zod";
import { isPlainDate, type PlainDate } from "../dates/plain-date.ts";
import { codesOf, type LegalTerm } from "../law/legal-term.ts";

const provision = "335/2026/NĐ-CP#9";
const day = z.custom<PlainDate>(isPlainDate, { error: "a day of the calendar written YYYY-MM-DD" });

/** Where a decision on the monthly social allowance (trợ cấp xã hội hằng tháng) stands. */
export const allowanceStatuses = [
  { code: "active", label: { vi: "Đang hưởng", en: "Being paid" }, provision, evidence: "seen" },
  { code: "suspended", label: { vi: "Tạm dừng", en: "Suspended" }, provision, evidence: "seen" },
  { code: "ended", label: { vi: "Thôi hưởng", en: "Ended" }, provision, evidence: "seen" },
] as const satisfies readonly LegalTerm[];

export const AllowanceStatus = z.enum(codesOf(allowanceStatuses));
export type AllowanceStatus = z.infer<typeof AllowanceStatus>;

/** One entry of the allowance's history: what the decision says and since when it stands so. */
export const AllowanceRecord = z.strictObject({
  status: AllowanceStatus,
  statusDate: day.optional(),
  decisionNo: z.string().optional(),
  decisionDate: day.optional(),
  issuedBy: z.string().optional(),
  /** `5.1` … `5.8` of decree 335/2026, or `local-resolution`. */
  ground: z.string().optional(),
  legalBasis: z.string().optional(),
});
export type AllowanceRecord = z.infer<typeof AllowanceRecord>;
