import type { ObstacleTerm, StateMachine } from "../requests/state-machine.ts";
import type { IncomingStatus } from "./incoming-status.ts";
import type { ReferralStatus } from "./referral-status.ts";

/** The moves of a referral to another organisation, in the order of the work. */
export const referralMoveNames = [
  "send",
  "note-taken",
  "note-declined",
  "note-result",
  "remind",
  "revoke",
] as const;

/** A move of a referral: one of `referralMoveNames`. */
export type ReferralMoveName = (typeof referralMoveNames)[number];

/** The moves of a referral that came in. */
export const incomingMoveNames = ["open-request", "give-feedback"] as const;

/** A move of a referral that came in: one of `incomingMoveNames`. */
export type IncomingMoveName = (typeof incomingMoveNames)[number];

/** What can stand against a move of a referral, with the sentence that says so and what would lift it. */
export const referralObstacles = [
  {
    code: "no-written-consent",
    label: {
      vi: "Chưa có văn bản đồng ý của người đó.",
      en: "There is no consent of the person in writing.",
    },
    provision: "11/2017/QH14#6.1",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Lấy văn bản đồng ý, ký tên hoặc điểm chỉ.", en: "Obtain the consent in writing." },
    liftedBy: [],
  },
  {
    code: "no-reply-day",
    label: {
      vi: "Yêu cầu xác minh phải ấn định ngày trả lời.",
      en: "A request to verify fixes the day of the reply.",
    },
    provision: "11/2017/QH14#34.1",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Ghi ngày cần trả lời.", en: "Name the day of the reply." },
    liftedBy: [],
  },
  {
    code: "referral-not-sent",
    label: { vi: "Chưa gửi đi.", en: "It has not been sent." },
    provision: null,
    evidence: "seen",
    workingRule: { vi: "Phản hồi chỉ có sau khi gửi.", en: "Feedback follows what was sent." },
    lift: { vi: "Gửi đi.", en: "Send it." },
    liftedBy: ["send"],
  },
  {
    code: "referral-sent",
    label: { vi: "Đã gửi đi.", en: "It has been sent already." },
    provision: null,
    evidence: "seen",
    workingRule: { vi: "Một việc chuyển chỉ gửi một lần.", en: "A referral is sent once." },
    lift: { vi: "Ghi phản hồi của nơi nhận.", en: "Record the organisation's feedback." },
    liftedBy: ["note-taken", "note-declined", "note-result"],
  },
  {
    code: "referral-ended",
    label: { vi: "Việc chuyển này đã kết thúc.", en: "The referral is over." },
    provision: null,
    evidence: "seen",
    workingRule: { vi: "Cần nữa thì lập việc chuyển mới.", en: "What is needed later is a new referral." },
    lift: { vi: "Lập việc chuyển mới.", en: "Make a new referral." },
    liftedBy: [],
  },
  {
    code: "answer-known",
    label: { vi: "Nơi nhận đã trả lời tiếp nhận.", en: "The organisation has taken it already." },
    provision: null,
    evidence: "seen",
    workingRule: { vi: "Sau khi tiếp nhận chỉ còn kết quả.", en: "Once taken, what is left is the result." },
    lift: { vi: "Ghi kết quả.", en: "Record the result." },
    liftedBy: ["note-result"],
  },
] as const satisfies readonly ObstacleTerm<string, ReferralMoveName>[];

/** What stands against a move of a referral: a code of `referralObstacles`. */
export type ReferralObstacle = (typeof referralObstacles)[number]["code"];

/** What can stand against a move of a referral that came in. */
export const incomingObstacles = [
  {
    code: "feedback-already-given",
    label: { vi: "Đã phản hồi nơi giới thiệu.", en: "Feedback has been given already." },
    provision: null,
    evidence: "seen",
    workingRule: { vi: "Phản hồi một lần là xong.", en: "One feedback ends it." },
    lift: { vi: "Không cần làm gì thêm.", en: "Nothing more is to be done." },
    liftedBy: [],
  },
  {
    code: "request-opened-already",
    label: { vi: "Đã lập yêu cầu từ giới thiệu này.", en: "A request was opened from it already." },
    provision: null,
    evidence: "seen",
    workingRule: { vi: "Một giới thiệu lập một yêu cầu.", en: "One referral opens one request." },
    lift: { vi: "Mở yêu cầu đã lập.", en: "Open the request that there is." },
    liftedBy: [],
  },
] as const satisfies readonly ObstacleTerm<string, IncomingMoveName>[];

/** What stands against a move of a referral that came in: a code of `incomingObstacles`. */
export type IncomingObstacle = (typeof incomingObstacles)[number]["code"];

const ofWork = { unless: [], provision: null, evidence: "seen" } as const;

/** The way of a referral: with consent in writing (Điều 6 khoản 1), and not forgotten before its result. */
export const referralMachine: StateMachine<ReferralStatus, ReferralMoveName, ReferralObstacle> = {
  initial: "prepared",
  final: ["declined", "finished", "revoked"],
  transitions: [
    {
      move: "send",
      from: ["prepared"],
      to: "sent",
      unless: ["no-written-consent", "no-reply-day"],
      provision: "11/2017/QH14#6.1",
      evidence: "seen",
    },
    { move: "note-taken", from: ["sent"], to: "taken", ...ofWork },
    { move: "note-declined", from: ["sent"], to: "declined", ...ofWork },
    { move: "note-result", from: ["sent", "taken"], to: "finished", ...ofWork },
    { move: "remind", from: ["sent", "taken"], to: null, ...ofWork },
    { move: "revoke", from: ["prepared", "sent", "taken"], to: "revoked", ...ofWork },
  ],
};

/** The way of a referral that came in: a request may come of it, and whoever sent the person hears of it. */
export const incomingMachine: StateMachine<IncomingStatus, IncomingMoveName, IncomingObstacle> = {
  initial: "arrived",
  final: ["feedback-given"],
  transitions: [
    {
      ...ofWork,
      move: "open-request",
      from: ["arrived", "feedback-given"],
      to: null,
      unless: ["request-opened-already"],
    },
    { ...ofWork, move: "give-feedback", from: ["arrived"], to: "feedback-given" },
  ],
};
