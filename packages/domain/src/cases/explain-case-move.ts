import type { Bilingual, Language } from "../language/bilingual.ts";
import type { CaseMove, CaseMoveName, CaseObstacle } from "./case-moves.ts";

/**
 * The answer about a move of a case as sentences for people, one for each obstacle.
 *
 * @example explainCaseMove({ move: "close", allowed: false, because: ["no-step-recorded"] }, "en")
 * // ["No step of the work has been recorded."]
 */
export function explainCaseMove(answer: CaseMove, language: Language): readonly string[] {
  if (!answer.allowed) return answer.because.map((obstacle) => obstacleSentences[obstacle][language]);
  const possible = possibleSentences[answer.move][language];
  return answer.unconfirmed.length > 0 ? [possible, unconfirmedSentence[language]] : [possible];
}

const possibleSentences: Record<CaseMoveName, Bilingual> = {
  "appoint-provider": { vi: "Có thể cử người thực hiện.", en: "A provider can be appointed." },
  "replace-provider": { vi: "Có thể thay đổi người thực hiện.", en: "The provider can be replaced." },
  "record-step": { vi: "Có thể ghi công việc đã làm.", en: "A step of the work can be recorded." },
  close: { vi: "Có thể kết thúc vụ việc.", en: "The case can be closed." },
  "hand-over": { vi: "Có thể bàn giao hồ sơ.", en: "The file can be handed over." },
  discontinue: {
    vi: "Có thể không tiếp tục thực hiện, bằng văn bản nêu rõ lý do.",
    en: "The case can be discontinued in writing, with the reason.",
  },
};

const unconfirmedSentence: Bilingual = {
  vi: "Chưa xác nhận được quy định chi tiết về thời điểm kết thúc vụ việc (Điều 10 Thông tư 12/2018/TT-BTP).",
  en: "When a case ends is not confirmed in detail (Circular 12/2018/TT-BTP, Article 10).",
};

const obstacleSentences: Record<CaseObstacle, Bilingual> = {
  "case-ended": { vi: "Vụ việc đã kết thúc.", en: "The case has ended." },
  "case-not-ended": { vi: "Vụ việc chưa kết thúc.", en: "The case has not ended yet." },
  "no-provider": { vi: "Chưa cử người thực hiện.", en: "No provider has been appointed." },
  "provider-already-appointed": {
    vi: "Vụ việc đã có người thực hiện; nếu cần thì thay đổi.",
    en: "The case has a provider; replace the provider if need be.",
  },
  "no-step-recorded": {
    vi: "Chưa ghi công việc nào đã làm.",
    en: "No step of the work has been recorded.",
  },
  "no-outcome-document": {
    vi: "Chưa có văn bản kết thúc vụ việc theo hình thức trợ giúp pháp lý.",
    en: "The document that ends a case of this form is not in the file.",
  },
  "outcome-document-of-another-form": {
    vi: "Văn bản kết thúc không đúng với hình thức trợ giúp pháp lý của vụ việc.",
    en: "The closing document belongs to another form of legal aid.",
  },
  "no-discontinuation-ground": {
    vi: "Phải nêu căn cứ không tiếp tục thực hiện theo Điều 37.",
    en: "A discontinuation names its legal ground (Article 37).",
  },
  "file-already-handed-over": {
    vi: "Hồ sơ đã được bàn giao.",
    en: "The file has been handed over already.",
  },
};
