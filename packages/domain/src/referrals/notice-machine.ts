import type { ObstacleTerm, StateMachine } from "../requests/state-machine.ts";
import type { NoticeStatus } from "./notice-status.ts";

/** The moves of an agency's notice, in the order of the work. */
export const noticeMoveNames = [
  "receive-notice",
  "accept-notice",
  "appoint-on-notice",
  "decline-notice",
  "answer-agency",
  "correct-notice",
  "record-registration-turn",
  "name-substitute",
] as const;

/** A move of a notice: one of `noticeMoveNames`. */
export type NoticeMoveName = (typeof noticeMoveNames)[number];

/** What can stand against a move of a notice, with the sentence that says so and what would lift it. */
export const noticeObstacles = [
  {
    code: "notice-not-received",
    label: { vi: "Cơ quan chưa gửi thông báo.", en: "The agency has not given notice yet." },
    provision: "11/2017/QH14#31",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Ghi thông báo khi nhận được.", en: "Record the notice when it comes." },
    liftedBy: ["receive-notice"],
  },
  {
    code: "notice-already-received",
    label: { vi: "Thông báo đã được ghi nhận.", en: "The notice has been recorded already." },
    provision: "11/2017/QH14#31",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Không cần làm gì thêm.", en: "Nothing more is to be done." },
    liftedBy: [],
  },
  {
    code: "notice-settled",
    label: { vi: "Thông báo này đã được giải quyết.", en: "The notice has been dealt with already." },
    provision: "11/2017/QH14#31",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Thông báo mới được ghi riêng.", en: "A new notice is recorded by itself." },
    liftedBy: [],
  },
  {
    code: "notice-not-accepted",
    label: { vi: "Chưa thụ lý theo thông báo này.", en: "Nothing was accepted on this notice." },
    provision: "11/2017/QH14#30.4",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Thụ lý ngay theo khoản 4 Điều 30.", en: "Accept at once under Article 30 clause 4." },
    liftedBy: ["accept-notice"],
  },
  {
    code: "provider-not-named",
    label: {
      vi: "Chưa cử người thực hiện; luật yêu cầu cử ngay sau khi nhận thông báo.",
      en: "No provider is appointed; the law asks for it right after the notice.",
    },
    provision: "11/2017/QH14#31",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Cử người thực hiện.", en: "Appoint the provider." },
    liftedBy: ["appoint-on-notice"],
  },
  {
    code: "provider-named-already",
    label: { vi: "Vụ việc đã có người thực hiện.", en: "The case has a provider already." },
    provision: "11/2017/QH14#25",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Nếu cần thì thay đổi trong vụ việc.", en: "Replace the provider in the case if need be." },
    liftedBy: [],
  },
  {
    code: "no-declined-ground",
    label: {
      vi: "Phải nêu căn cứ không thụ lý theo khoản 3 Điều 30.",
      en: "Not accepting names its ground (Article 30 clause 3).",
    },
    provision: "11/2017/QH14#30.3",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Chọn căn cứ.", en: "Name the ground." },
    liftedBy: [],
  },
  {
    code: "agency-not-answered-yet",
    label: { vi: "Chưa quyết định về thông báo này.", en: "Nothing has been decided on this notice." },
    provision: "11/2017/QH14#31",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Thụ lý, hoặc nêu căn cứ không thụ lý.",
      en: "Accept, or name the ground for not accepting.",
    },
    liftedBy: ["accept-notice", "decline-notice"],
  },
  {
    code: "no-registration-refused",
    label: {
      vi: "Không có việc từ chối hay hủy đăng ký nào đang chờ cử người thay thế.",
      en: "No refused or cancelled registration waits for a substitute.",
    },
    provision: "10/2018/TTLT#6.1",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Ghi văn bản từ chối hoặc hủy đăng ký của cơ quan.",
      en: "Record the agency's refusal or cancellation of the registration.",
    },
    liftedBy: ["record-registration-turn"],
  },
] as const satisfies readonly ObstacleTerm<string, NoticeMoveName>[];

/** What stands against a move of a notice: a code of `noticeObstacles`. */
export type NoticeObstacle = (typeof noticeObstacles)[number]["code"];

/** A case has come of it: a later turn of the registration belongs to the notice too. */
const withCase = ["notice-accepted", "notice-answered"] as const satisfies readonly NoticeStatus[];

/**
 * The way of a notice, Điều 31: the agency tells the Centre, which accepts under Điều 30 khoản 4 and appoints at
 * once, or says on which ground it does not, and answers the agency. `awaited` is a person who asked the agency
 * while the Centre knows it from somebody else.
 */
export const noticeMachine: StateMachine<NoticeStatus, NoticeMoveName, NoticeObstacle> = {
  initial: "awaited",
  final: ["notice-answered"],
  transitions: [
    {
      move: "receive-notice",
      from: ["awaited"],
      to: "noticed",
      unless: [],
      provision: "11/2017/QH14#31",
      evidence: "seen",
    },
    {
      move: "accept-notice",
      from: ["noticed"],
      to: "notice-accepted",
      unless: [],
      provision: "11/2017/QH14#30.4",
      evidence: "seen",
    },
    {
      move: "appoint-on-notice",
      from: ["notice-accepted"],
      to: null,
      unless: ["provider-named-already"],
      provision: "11/2017/QH14#31",
      evidence: "seen",
    },
    {
      move: "decline-notice",
      from: ["awaited", "noticed"],
      to: "notice-declined",
      unless: ["no-declined-ground"],
      provision: "11/2017/QH14#30.3",
      evidence: "seen",
    },
    {
      move: "answer-agency",
      from: ["notice-accepted"],
      to: "notice-answered",
      unless: ["provider-not-named"],
      provision: "11/2017/QH14#31",
      evidence: "seen",
    },
    {
      move: "answer-agency",
      from: ["notice-declined"],
      to: "notice-answered",
      unless: [],
      provision: "11/2017/QH14#30.3",
      evidence: "seen",
    },
    // What was written down may be mended while nothing rests on it yet.
    {
      move: "correct-notice",
      from: ["awaited", "noticed"],
      to: null,
      unless: [],
      provision: null,
      evidence: "seen",
    },
    {
      move: "record-registration-turn",
      from: withCase,
      to: null,
      unless: ["notice-not-accepted", "provider-not-named"],
      provision: "10/2018/TTLT#14.1",
      evidence: "seen",
    },
    {
      move: "name-substitute",
      from: withCase,
      to: null,
      unless: ["no-registration-refused"],
      provision: "10/2018/TTLT#6.1",
      evidence: "seen",
    },
  ],
};
