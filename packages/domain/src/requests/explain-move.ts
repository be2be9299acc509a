import type { Bilingual, Language } from "../language/bilingual.ts";
import type { RequestMove, RequestMoveName, RequestObstacle } from "./request-moves.ts";

/**
 * The answer about a move as sentences for people, one for each obstacle.
 *
 * @example explainMove({ move: "refuse", allowed: false, because: ["no-refusal-ground"] }, "en")
 * // ["A refusal names its legal ground (Article 30 clause 3)."]
 */
export function explainMove(answer: RequestMove, language: Language): readonly string[] {
  if (!answer.allowed) return answer.because.map((obstacle) => obstacleSentences[obstacle][language]);
  const possible = possibleSentences[answer.move][language];
  return answer.needsConfirmation ? [possible, confirmationSentence[language]] : [possible];
}

const possibleSentences: Record<RequestMoveName, Bilingual> = {
  accept: { vi: "Có thể thụ lý yêu cầu.", en: "The request can be accepted." },
  "accept-immediately": {
    vi: "Có thể thụ lý ngay, giấy tờ còn thiếu bổ sung sau.",
    en: "The request can be accepted at once; missing papers follow later.",
  },
  "request-supplement": {
    vi: "Có thể yêu cầu bổ sung giấy tờ.",
    en: "The person can be asked for what is missing.",
  },
  refuse: {
    vi: "Có thể từ chối thụ lý bằng văn bản, nêu rõ lý do.",
    en: "The request can be refused in writing, with the reason.",
  },
  withdraw: { vi: "Có thể rút yêu cầu.", en: "The request can be withdrawn." },
};

const confirmationSentence: Bilingual = {
  vi: "Luật sửa đổi chưa được cập nhật: cán bộ pháp chế xác nhận trước khi gửi văn bản từ chối.",
  en: "An amending law is not coded yet: a legal officer confirms before the refusal is sent.",
};

const obstacleSentences: Record<RequestObstacle, Bilingual> = {
  "already-accepted": { vi: "Yêu cầu đã được thụ lý.", en: "The request has been accepted." },
  "already-refused": { vi: "Yêu cầu đã bị từ chối thụ lý.", en: "The request has been refused." },
  "already-withdrawn": { vi: "Người yêu cầu đã rút yêu cầu.", en: "The request has been withdrawn." },
  "no-decision": {
    vi: "Chưa có kết quả kiểm tra diện người được trợ giúp pháp lý.",
    en: "Nobody has decided on eligibility yet.",
  },
  "outcome-undetermined": {
    vi: "Chưa đủ thông tin để xác định diện người được trợ giúp pháp lý.",
    en: "Too little is known to decide on eligibility.",
  },
  "outcome-not-eligible": {
    vi: "Người này không thuộc diện được trợ giúp pháp lý.",
    en: "The person belongs to no group that the law gives legal aid to.",
  },
  "papers-missing": {
    vi: "Còn thiếu giấy tờ chứng minh.",
    en: "Proof papers are missing.",
  },
  "no-immediate-reason": {
    vi: "Không có lý do thụ lý ngay theo khoản 4 Điều 30.",
    en: "No reason of Article 30 clause 4 for acceptance at once holds.",
  },
  "nothing-missing": {
    vi: "Hồ sơ không thiếu giấy tờ nào.",
    en: "Nothing is missing from the file.",
  },
  "no-refusal-ground": {
    vi: "Từ chối thụ lý phải nêu căn cứ theo khoản 3 Điều 30.",
    en: "A refusal names its legal ground (Article 30 clause 3).",
  },
};
