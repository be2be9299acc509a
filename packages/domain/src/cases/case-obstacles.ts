import type { ObstacleTerm } from "../requests/state-machine.ts";
import type { CaseMoveName } from "./case-machine.ts";

/** Everything that can stand in the way of a move of a case, with what would lift it. */
export const caseObstacles = [
  {
    code: "case-ended",
    label: { vi: "Vụ việc đã kết thúc.", en: "The case has ended." },
    provision: "12/2018/TT-BTP#10",
    evidence: "unconfirmed",
    workingRule: {
      vi: "Vụ việc đã kết thúc thì không thực hiện tiếp; việc mới là vụ việc mới.",
      en: "An ended case takes no work any more; new work is a new case.",
    },
    lift: { vi: "Tiếp nhận yêu cầu mới.", en: "Take a new request." },
    liftedBy: [],
  },
  {
    code: "case-not-ended",
    label: { vi: "Vụ việc chưa kết thúc.", en: "The case has not ended yet." },
    provision: "11/2017/QH14#39.1",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Kết thúc vụ việc, hoặc không tiếp tục thực hiện theo Điều 37.",
      en: "Close the case, or discontinue it under Article 37.",
    },
    liftedBy: ["close", "discontinue"],
  },
  {
    code: "no-provider",
    label: { vi: "Chưa cử người thực hiện.", en: "No provider has been appointed." },
    provision: "11/2017/QH14#31",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Cử người thực hiện.", en: "Appoint a provider." },
    liftedBy: ["appoint-provider"],
  },
  {
    code: "provider-already-appointed",
    label: {
      vi: "Vụ việc đã có người thực hiện; nếu cần thì thay đổi.",
      en: "The case has a provider; replace the provider if need be.",
    },
    provision: "11/2017/QH14#25",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Thay đổi người thực hiện.", en: "Replace the provider." },
    liftedBy: [],
  },
  {
    code: "no-step-recorded",
    label: { vi: "Chưa ghi công việc nào đã làm.", en: "No step of the work has been recorded." },
    provision: "11/2017/QH14#39.2",
    evidence: "seen",
    workingRule: {
      vi: "Hồ sơ phải có ít nhất một công việc đã làm trước khi kết thúc.",
      en: "The file shows at least one step of the work before the case is closed.",
    },
    lift: { vi: "Ghi công việc đã làm.", en: "Record what was done." },
    liftedBy: ["record-step"],
  },
  {
    code: "no-outcome-document",
    label: {
      vi: "Chưa có văn bản kết thúc vụ việc theo hình thức trợ giúp pháp lý.",
      en: "The document that ends a case of this form is not in the file.",
    },
    provision: "12/2018/TT-BTP#10",
    evidence: "unconfirmed",
    workingRule: null,
    lift: {
      vi: "Đưa vào hồ sơ bản án, quyết định, văn bản tư vấn hoặc văn bản giải quyết.",
      en: "Put the judgment or decision, the written answer or the settlement into the file.",
    },
    liftedBy: [],
  },
  {
    code: "outcome-document-of-another-form",
    label: {
      vi: "Văn bản kết thúc không đúng với hình thức trợ giúp pháp lý của vụ việc.",
      en: "The closing document belongs to another form of legal aid.",
    },
    provision: "12/2018/TT-BTP#10",
    evidence: "unconfirmed",
    workingRule: null,
    lift: {
      vi: "Thay bằng văn bản kết thúc của đúng hình thức.",
      en: "Replace it with the document that ends a case of this form.",
    },
    liftedBy: [],
  },
  {
    code: "no-discontinuation-ground",
    label: {
      vi: "Phải nêu căn cứ không tiếp tục thực hiện theo Điều 37.",
      en: "A discontinuation names its legal ground (Article 37).",
    },
    provision: "11/2017/QH14#37",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Chọn căn cứ không tiếp tục thực hiện.", en: "Name the ground of discontinuation." },
    liftedBy: [],
  },
  {
    code: "no-withdrawal-in-writing",
    label: {
      vi: "Chưa ghi người được trợ giúp rút yêu cầu bằng đơn có chữ ký hay điểm chỉ.",
      en: "How the beneficiary withdrew is not recorded: by a signature or by a fingerprint.",
    },
    provision: "11/2017/QH14#37",
    evidence: "unconfirmed",
    workingRule: {
      vi: "Rút yêu cầu khi đã thụ lý phải có đơn ký tên, hoặc bản ghi lời được đọc lại và điểm chỉ.",
      en: "After acceptance a withdrawal is a signed paper, or words written down, read aloud and fingerprinted.",
    },
    lift: { vi: "Ghi hình thức và ngày rút yêu cầu.", en: "Record how and on which day it was withdrawn." },
    liftedBy: [],
  },
  {
    code: "file-already-handed-over",
    label: { vi: "Hồ sơ đã được bàn giao.", en: "The file has been handed over already." },
    provision: "11/2017/QH14#39.1",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Không cần làm gì thêm.", en: "Nothing more is to be done." },
    liftedBy: [],
  },
  {
    code: "no-replacement-ground",
    label: {
      vi: "Thay đổi người thực hiện phải nêu căn cứ theo Điều 25.",
      en: "A replacement of the provider names its ground (Article 25).",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Chọn căn cứ thay đổi người thực hiện.", en: "Name the ground of the replacement." },
    liftedBy: [],
  },
  {
    code: "replacement-ground-excepted",
    label: {
      vi: "Các bên đã đồng ý trong vụ việc tư vấn, đại diện ngoài tố tụng về dân sự: không phải căn cứ thay đổi.",
      en: "The sides agreed, in advice or out-of-court representation in a civil case: no ground for a replacement.",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Nêu căn cứ khác, nếu có.", en: "Name another ground, if there is one." },
    liftedBy: [],
  },
  {
    code: "no-petition-addressee",
    label: {
      vi: "Chưa nêu cơ quan nhận văn bản kiến nghị.",
      en: "The body to which the petition is written is not named.",
    },
    provision: "11/2017/QH14#36.1",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Nêu cơ quan nhận kiến nghị.", en: "Name the body." },
    liftedBy: [],
  },
  {
    code: "scope-fits",
    label: {
      vi: "Chưa xác định vụ việc nằm ngoài phạm vi thực hiện của tổ chức.",
      en: "Nobody has found that the case lies outside the organisation's scope.",
    },
    provision: "11/2017/QH14#26",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Xác định phạm vi thực hiện theo Điều 26; nếu thuộc phạm vi thì tiếp tục thực hiện.",
      en: "Judge the scope under Article 26; if the case is within it, go on with the work.",
    },
    liftedBy: [],
  },
  {
    code: "no-receiving-organisation",
    label: {
      vi: "Chưa nêu tổ chức nhận vụ việc.",
      en: "The organisation that takes the case over is not named.",
    },
    provision: "11/2017/QH14#35.1",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Nêu tổ chức nhận vụ việc.", en: "Name the receiving organisation." },
    liftedBy: [],
  },
  {
    code: "person-not-informed",
    label: {
      vi: "Chưa thông báo cho người được trợ giúp pháp lý về việc chuyển.",
      en: "The beneficiary has not been told of the transfer.",
    },
    provision: "11/2017/QH14#35.1",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Thông báo cho người được trợ giúp pháp lý.", en: "Tell the beneficiary." },
    liftedBy: [],
  },
  {
    code: "conflict-of-interest",
    label: {
      vi: "Người thực hiện này có xung đột lợi ích chưa được miễn trừ.",
      en: "The provider has a conflict of interest that nobody has waived.",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Cử người khác, hoặc ghi nhận lý do miễn trừ khi luật cho phép.",
      en: "Appoint somebody else, or record a waiver where the law allows one.",
    },
    liftedBy: [],
  },
  {
    code: "file-not-handed-over",
    label: { vi: "Hồ sơ chưa được bàn giao.", en: "The file has not been handed over." },
    provision: "11/2017/QH14#39.1",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Bàn giao hồ sơ.", en: "Hand the file over." },
    liftedBy: ["hand-over"],
  },
  {
    code: "no-archive-place",
    label: { vi: "Chưa ghi nơi lưu trữ hồ sơ.", en: "Where the file is kept is not written down." },
    provision: "11/2017/QH14#39.2",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Ghi hộp hoặc giá lưu trữ.", en: "Write down the box or shelf." },
    liftedBy: [],
  },
  {
    code: "file-already-archived",
    label: { vi: "Hồ sơ đã được lưu trữ.", en: "The file is in the archive already." },
    provision: "11/2017/QH14#39.2",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Không cần làm gì thêm.", en: "Nothing more is to be done." },
    liftedBy: [],
  },
] as const satisfies readonly ObstacleTerm<string, CaseMoveName>[];

/** What stands against a move of a case: a code of `caseObstacles`. */
export type CaseObstacle = (typeof caseObstacles)[number]["code"];
