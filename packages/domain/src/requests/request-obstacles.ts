import type { RequestMoveName } from "./request-machine.ts";
import type { ObstacleTerm } from "./state-machine.ts";

/** Everything that can stand in the way of a move of a request, with what would lift it. */
export const requestObstacles = [
  {
    code: "already-accepted",
    label: { vi: "Yêu cầu đã được thụ lý.", en: "The request has been accepted." },
    provision: "11/2017/QH14#30.1",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Làm tiếp trên vụ việc đã mở từ yêu cầu này.",
      en: "Go on in the case that was opened from this request.",
    },
    liftedBy: [],
  },
  {
    code: "already-refused",
    label: { vi: "Yêu cầu đã bị từ chối thụ lý.", en: "The request has been refused." },
    provision: "11/2017/QH14#30.3",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Tiếp nhận yêu cầu mới, hoặc hướng dẫn khiếu nại theo Điều 45.",
      en: "Take a new request, or tell the person how to complain under Article 45.",
    },
    liftedBy: [],
  },
  {
    code: "already-withdrawn",
    label: { vi: "Người yêu cầu đã rút yêu cầu.", en: "The request has been withdrawn." },
    provision: "11/2017/QH14#8",
    evidence: "unconfirmed",
    workingRule: null,
    lift: { vi: "Tiếp nhận yêu cầu mới.", en: "Take a new request." },
    liftedBy: [],
  },
  {
    code: "no-decision",
    label: {
      vi: "Chưa có kết quả kiểm tra diện người được trợ giúp pháp lý.",
      en: "Nobody has decided on eligibility yet.",
    },
    provision: "11/2017/QH14#30.1",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Kiểm tra diện người được trợ giúp pháp lý và lưu kết quả.",
      en: "Decide on eligibility and save the decision.",
    },
    liftedBy: [],
  },
  {
    code: "outcome-undetermined",
    label: {
      vi: "Chưa đủ thông tin để xác định diện người được trợ giúp pháp lý.",
      en: "Too little is known to decide on eligibility.",
    },
    provision: "11/2017/QH14#30.1",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Bổ sung thông tin còn thiếu, rồi kiểm tra lại.",
      en: "Fill in the missing facts and decide again.",
    },
    liftedBy: ["update", "request-supplement"],
  },
  {
    code: "outcome-not-eligible",
    label: {
      vi: "Người này không thuộc diện được trợ giúp pháp lý.",
      en: "The person belongs to no group that the law gives legal aid to.",
    },
    provision: "11/2017/QH14#7",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Nếu thông tin chưa đúng thì sửa và kiểm tra lại; nếu đúng thì từ chối thụ lý bằng văn bản.",
      en: "Correct a wrong fact and decide again; if all are right, refuse in writing.",
    },
    liftedBy: ["update"],
  },
  {
    code: "papers-missing",
    label: { vi: "Còn thiếu giấy tờ chứng minh.", en: "Proof papers are missing." },
    provision: "11/2017/QH14#29",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Ghi nhận giấy tờ đã thấy, yêu cầu bổ sung, hoặc thụ lý ngay nếu có lý do.",
      en: "Record the papers that were seen, ask for them, or accept at once if there is a reason.",
    },
    liftedBy: ["update", "request-supplement"],
  },
  {
    code: "application-unsigned",
    label: {
      vi: "Người này không tự viết được: chưa ghi ai đã viết và đọc lại đơn, ký tên hoặc điểm chỉ.",
      en: "The person cannot write: it is not recorded who wrote and read out the application, and the signature or fingerprint.",
    },
    provision: "11/2017/QH14#29",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "In đơn, đọc lại cho người yêu cầu nghe, nhận chữ ký hoặc điểm chỉ rồi ghi lại.",
      en: "Print the application, read it to the person, take the signature or fingerprint and record it.",
    },
    liftedBy: ["update"],
  },
  {
    code: "no-immediate-reason",
    label: {
      vi: "Không có lý do thụ lý ngay theo khoản 4 Điều 30.",
      en: "No reason of Article 30 clause 4 for acceptance at once holds.",
    },
    provision: "11/2017/QH14#30.4",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Ghi ngày xét xử, ngày hết thời hiệu hoặc chọn lý do thụ lý ngay.",
      en: "Record the hearing day or the end of the limitation period, or name the reason.",
    },
    liftedBy: ["update"],
  },
  {
    code: "nothing-missing",
    label: { vi: "Hồ sơ không thiếu giấy tờ nào.", en: "Nothing is missing from the file." },
    provision: "11/2017/QH14#30.2",
    evidence: "seen",
    workingRule: null,
    lift: {
      vi: "Không cần yêu cầu bổ sung; có thể trả lời ngay.",
      en: "There is nothing to ask for: answer the request.",
    },
    liftedBy: [],
  },
  {
    code: "no-refusal-ground",
    label: {
      vi: "Từ chối thụ lý phải nêu căn cứ theo khoản 3 Điều 30.",
      en: "A refusal names its legal ground (Article 30 clause 3).",
    },
    provision: "11/2017/QH14#30.3",
    evidence: "seen",
    workingRule: null,
    lift: { vi: "Chọn căn cứ từ chối.", en: "Name the ground of refusal." },
    liftedBy: [],
  },
] as const satisfies readonly ObstacleTerm<string, RequestMoveName>[];

/** What stands against a move of a request: a code of `requestObstacles`. */
export type RequestObstacle = (typeof requestObstacles)[number]["code"];
