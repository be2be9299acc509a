import type { LegalTerm } from "../law/legal-term.ts";
import type { ObstacleTerm } from "../requests/state-machine.ts";

/** Where a visit of inspection stands. */
export const inspectionStatuses = [
  {
    code: "inspection-planned",
    label: { vi: "Trong kế hoạch", en: "Planned" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "inspection-held",
    label: { vi: "Đang lập biên bản", en: "Minutes being written" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "inspection-concluded",
    label: { vi: "Đã kết thúc", en: "Concluded" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "inspection-cancelled",
    label: { vi: "Không tiến hành", en: "Cancelled" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Where a visit stands: a code of `inspectionStatuses`. */
export type InspectionStatus = (typeof inspectionStatuses)[number]["code"];

/** What can be done with a visit, in the order of the work. */
export const inspectionMoveNames = [
  "change-visit",
  "hold-visit",
  "answer-checklist",
  "add-finding",
  "conclude-visit",
  "plan-follow-up",
  "cancel-visit",
] as const;

/** A move of a visit: one of `inspectionMoveNames`. */
export type InspectionMoveName = (typeof inspectionMoveNames)[number];

/** What can stand against a move, with the sentence that says so. */
export const inspectionObstacles = [
  {
    code: "visit-not-held",
    label: { vi: "Chưa ghi ngày kiểm tra.", en: "The day of the visit is not written down." },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Danh mục kiểm tra và biên bản chỉ ghi từ khi đoàn đã đến.",
      en: "The checklist and the minutes are written once the team has been there.",
    },
    lift: { vi: "Ghi ngày đoàn đến kiểm tra.", en: "Write down the day on which the team came." },
    liftedBy: ["hold-visit"],
  },
  {
    code: "visit-to-come",
    label: { vi: "Chưa đến ngày kiểm tra.", en: "The day of the visit has not come." },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Chỉ ghi đã kiểm tra từ ngày kiểm tra.",
      en: "A visit is written down from its day on.",
    },
    lift: {
      vi: "Chờ đến ngày, hoặc sửa ngày trong kế hoạch.",
      en: "Wait for the day, or change it in the plan.",
    },
    liftedBy: ["change-visit"],
  },
  {
    code: "visit-held",
    label: {
      vi: "Đoàn đã đến kiểm tra: không lên lịch lại và không hủy.",
      en: "The visit was made: it is neither planned again nor cancelled.",
    },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Cuộc kiểm tra đã tiến hành được giữ nguyên trong hồ sơ.",
      en: "A visit that was made stays on file.",
    },
    lift: { vi: "Lập kế hoạch kiểm tra lại nếu cần.", en: "Plan a follow-up where one is needed." },
    liftedBy: ["plan-follow-up"],
  },
  {
    code: "visit-concluded",
    label: { vi: "Biên bản đã kết thúc.", en: "The minutes are closed." },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Biên bản hai bên đã ký không sửa; điều mới thấy ghi ở lần kiểm tra lại.",
      en: "Minutes that both sides signed are not changed; what is seen later belongs to a follow-up.",
    },
    lift: { vi: "Lập kế hoạch kiểm tra lại.", en: "Plan a follow-up." },
    liftedBy: ["plan-follow-up"],
  },
  {
    code: "visit-cancelled",
    label: { vi: "Cuộc kiểm tra này không tiến hành.", en: "This visit was cancelled." },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Cuộc đã hủy được giữ lại cùng lý do; làm sau thì lên lịch cuộc mới.",
      en: "What was cancelled is kept with its reason; made after all, it is planned anew.",
    },
    lift: { vi: "Lên lịch một cuộc mới.", en: "Plan a new one." },
    liftedBy: [],
  },
  {
    code: "checklist-unanswered",
    label: { vi: "Danh mục kiểm tra còn mục chưa trả lời.", en: "Points of the checklist have no answer." },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Mỗi mục có một câu trả lời; mục không áp dụng cũng ghi là không áp dụng.",
      en: "Every point has an answer; what does not apply is answered so.",
    },
    lift: { vi: "Trả lời các mục còn thiếu.", en: "Answer the points that are left." },
    liftedBy: ["answer-checklist"],
  },
  {
    code: "answer-without-finding",
    label: {
      vi: "Có mục trả lời “Không” mà chưa nêu phát hiện.",
      en: "A point answered “no” has no finding.",
    },
    provision: null,
    evidence: "seen",
    workingRule: {
      vi: "Mỗi điều không làm được nêu rõ đã thấy gì và kiến nghị ai khắc phục.",
      en: "Of everything that was not done, a finding says what was seen and who is to put it right.",
    },
    lift: { vi: "Thêm phát hiện cho mục đó.", en: "Add the finding of that point." },
    liftedBy: ["add-finding"],
  },
] as const satisfies readonly ObstacleTerm<string, InspectionMoveName>[];

/** What stands against a move: a code of `inspectionObstacles`. */
export type InspectionObstacle = (typeof inspectionObstacles)[number]["code"];
