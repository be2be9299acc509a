import * as z from "zod/mini";
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

/** The schema of an allowance's standing: a code of `allowanceStatuses`. */
export const AllowanceStatus = z.enum(codesOf(allowanceStatuses));

/** How a monthly allowance stands: a code of `allowanceStatuses`. */
export type AllowanceStatus = z.infer<typeof AllowanceStatus>;

/** Two benefits that people confuse: `335/2026/NĐ-CP#7.1` names the second as another one. */
export const monthlyBenefits = [
  {
    code: "monthly-social-allowance",
    label: { vi: "Trợ cấp xã hội hằng tháng", en: "Monthly social allowance" },
    provision: "144/2017/NĐ-CP#2",
    evidence: "seen",
  },
  {
    code: "social-pension",
    label: { vi: "Trợ cấp hưu trí xã hội", en: "Social pension" },
    provision: "335/2026/NĐ-CP#7.1",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** The schema of a monthly benefit: a code of `monthlyBenefits`. */
export const MonthlyBenefit = z.enum(codesOf(monthlyBenefits));

/** Which monthly benefit it is: a code of `monthlyBenefits`. */
export type MonthlyBenefit = z.infer<typeof MonthlyBenefit>;

/** One entry of the history of a benefit: what the decision says and since when it stands so. */
export const AllowanceRecord = z.strictObject({
  /** Left out, it is the monthly social allowance. */
  benefit: z.optional(MonthlyBenefit),
  status: AllowanceStatus,
  /** The first day on which it stands so. */
  statusDate: z.optional(day),
  decisionNo: z.optional(z.string()),
  decisionDate: z.optional(day),
  issuedBy: z.optional(z.string()),
  /** `5.1` … `5.8` of decree 335/2026, or `local-resolution`. */
  ground: z.optional(z.string()),
  legalBasis: z.optional(z.string()),
});

/** What a register says of one monthly benefit of one person. */
export type AllowanceRecord = z.infer<typeof AllowanceRecord>;
