import type { ObstacleTerm, StateMachine } from "../requests/state-machine.ts";
import type { ComplaintStatus } from "./complaint-status.ts";

/** The moves of a complaint about legal aid, in the order of the work. */
export const complaintMoveNames = ["answer", "complain-again", "go-to-court", "withdraw-complaint"] as const;

/** A move of a complaint: one of `complaintMoveNames`. */
export type ComplaintMoveName = (typeof complaintMoveNames)[number];

/** What can stand against a move of a complaint, with the sentence that says so and what would lift it. */
export const complaintObstacles = [
  {
    code: "complaint-not-answered",
    label: { vi: "Khiếu nại chưa được giải quyết.", en: "The complaint has not been answered yet." },
    provision: "11/2017/QH14#45",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Giải quyết khiếu nại đúng thời hạn.", en: "Answer the complaint in time." },
    liftedBy: ["answer"],
  },
  {
    code: "complaint-answered",
    label: { vi: "Khiếu nại ở cấp này đã được giải quyết.", en: "The complaint was answered at this level." },
    provision: "11/2017/QH14#45",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Nếu không đồng ý, người khiếu nại có thể đi tiếp cấp sau.",
      en: "A person who does not agree may take it further.",
    },
    liftedBy: ["complain-again", "go-to-court"],
  },
  {
    code: "wrong-level",
    label: {
      vi: "Chưa đến hoặc đã qua cấp giải quyết này.",
      en: "The complaint is not at the level from which this is possible.",
    },
    provision: "11/2017/QH14#45",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Theo thứ tự: người đứng đầu tổ chức, Giám đốc Sở Tư pháp, Tòa án.",
      en: "The order is: head of the organisation, director of the Department of Justice, court.",
    },
    liftedBy: [],
  },
  {
    code: "complaint-over",
    label: {
      vi: "Khiếu nại đã rút hoặc đã chuyển sang Tòa án.",
      en: "The complaint was withdrawn or is at court.",
    },
    provision: "11/2017/QH14#45",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Không cần làm gì thêm.", en: "Nothing more is to be done." },
    liftedBy: [],
  },
] as const satisfies readonly ObstacleTerm<string, ComplaintMoveName>[];

/** What stands against a move of a complaint: a code of `complaintObstacles`. */
export type ComplaintObstacle = (typeof complaintObstacles)[number]["code"];

const clause = { unless: [], provision: "11/2017/QH14#45", evidence: "seen" } as const;

/** The way of a complaint, Điều 45: head of the organisation, then director, then court. */
export const complaintMachine: StateMachine<ComplaintStatus, ComplaintMoveName, ComplaintObstacle> = {
  initial: "with-head",
  final: ["at-court", "complaint-withdrawn"],
  transitions: [
    { move: "answer", from: ["with-head"], to: "answered-by-head", ...clause },
    { move: "answer", from: ["with-director"], to: "answered-by-director", ...clause },
    { move: "complain-again", from: ["answered-by-head"], to: "with-director", ...clause },
    { move: "go-to-court", from: ["answered-by-director"], to: "at-court", ...clause },
    {
      move: "withdraw-complaint",
      from: ["with-head", "answered-by-head", "with-director", "answered-by-director"],
      to: "complaint-withdrawn",
      ...clause,
      provision: null,
    },
  ],
};
