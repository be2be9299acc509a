import type { LegalTerm } from "../law/legal-term.ts";

/**
 * Where a request stands after it was accepted at once. That eligibility is checked later, and what follows when the
 * person proves not eligible, is a working value (U12).
 */
export const immediateFollowUps = [
  {
    code: "complete",
    label: { vi: "Đã đủ giấy tờ và thuộc diện", en: "Complete and eligible" },
    provision: "12/2018/TT-BTP#6",
    evidence: "unconfirmed",
  },
  {
    code: "papers-awaited",
    label: { vi: "Chờ bổ sung giấy tờ", en: "Papers are awaited" },
    provision: "12/2018/TT-BTP#6",
    evidence: "unconfirmed",
  },
  {
    code: "papers-overdue",
    label: {
      vi: "Quá hạn bổ sung giấy tờ: nhắc, hoặc không tiếp tục và báo cơ quan đã chuyển",
      en: "The papers are overdue: remind, or stop and tell the agency that referred",
    },
    provision: "12/2018/TT-BTP#6",
    evidence: "unconfirmed",
  },
  {
    code: "to-be-checked",
    label: { vi: "Chưa kiểm tra xong diện được trợ giúp", en: "Eligibility is still to be checked" },
    provision: "12/2018/TT-BTP#6",
    evidence: "unconfirmed",
  },
  {
    code: "not-eligible",
    label: {
      vi: "Không thuộc diện: không tiếp tục và báo cơ quan đã chuyển",
      en: "Not eligible: stop and tell the agency that referred",
    },
    provision: "12/2018/TT-BTP#6",
    evidence: "unconfirmed",
  },
] as const satisfies readonly LegalTerm[];

/** Where a request stands after immediate acceptance: a code of `immediateFollowUps`. */
export type ImmediateFollowUp = (typeof immediateFollowUps)[number]["code"];

/**
 * What follows after a request was accepted at once though papers were missing (Điều 30 khoản 4): eligibility is
 * checked later, and the clock stops only when the person is eligible and every paper was seen.
 *
 * @example
 * followUpOf({ outcome: "undetermined", missingPapers: [], isOverdue: false }) // "to-be-checked"
 */
export function followUpOf(request: {
  readonly outcome: "eligible" | "not-eligible" | "undetermined";
  readonly missingPapers: readonly string[];
  /** The last day for the papers is over. */
  readonly isOverdue: boolean;
}): ImmediateFollowUp {
  const { outcome, missingPapers, isOverdue } = request;
  if (outcome === "not-eligible") return "not-eligible";
  if (outcome === "eligible" && missingPapers.length === 0) return "complete";
  if (isOverdue) return "papers-overdue";
  return outcome === "undetermined" ? "to-be-checked" : "papers-awaited";
}
