import type { LegalTerm } from "../law/legal-term.ts";
import type { ObstacleTerm } from "../requests/state-machine.ts";

/** Where something planned for outreach stands. */
export const outreachStatuses = [
  { code: "planned", label: { vi: "Đã lên lịch", en: "Planned" }, provision: null, evidence: "seen" },
  { code: "held", label: { vi: "Đã tổ chức", en: "Held" }, provision: null, evidence: "seen" },
  { code: "cancelled", label: { vi: "Đã hủy", en: "Cancelled" }, provision: null, evidence: "seen" },
] as const satisfies readonly LegalTerm[];

/** Where it stands: a code of `outreachStatuses`. */
export type OutreachStatus = (typeof outreachStatuses)[number]["code"];

/** What can be done with it, in the order of the work. Results may be corrected after they were written down. */
export const outreachMoveNames = ["change-plan", "record-results", "cancel-session"] as const;

/** A move of outreach: one of `outreachMoveNames`. */
export type OutreachMoveName = (typeof outreachMoveNames)[number];

/** What can stand against a move, with the sentence that says so. */
export const outreachObstacles = [
  {
    code: "session-held",
    label: {
      vi: "Buổi này đã tổ chức: chỉ còn sửa được kết quả.",
      en: "It was held: only its results can be corrected.",
    },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Điều đã diễn ra không lên lịch lại và không hủy.",
      en: "What took place is neither planned again nor cancelled.",
    },
    lift: { vi: "Sửa kết quả nếu ghi nhầm.", en: "Correct the results where they are wrong." },
    liftedBy: ["record-results"],
  },
  {
    code: "session-cancelled",
    label: { vi: "Buổi này đã hủy.", en: "It was cancelled." },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Buổi đã hủy được giữ lại cùng lý do; tổ chức lại thì lên lịch buổi mới.",
      en: "What was cancelled is kept with its reason; held after all, it is planned anew.",
    },
    lift: { vi: "Lên lịch một buổi mới.", en: "Plan a new one." },
    liftedBy: [],
  },
  {
    code: "session-to-come",
    label: { vi: "Buổi này chưa đến ngày tổ chức.", en: "Its day has not come." },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Chỉ ghi kết quả từ ngày tổ chức.",
      en: "Results are written down from the day on which it is held.",
    },
    lift: { vi: "Chờ đến ngày, hoặc sửa ngày nếu ghi nhầm.", en: "Wait for the day, or correct it." },
    liftedBy: ["change-plan"],
  },
] as const satisfies readonly ObstacleTerm<string, OutreachMoveName>[];

/** What stands against a move: a code of `outreachObstacles`. */
export type OutreachObstacle = (typeof outreachObstacles)[number]["code"];
