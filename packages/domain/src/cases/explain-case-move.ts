import type { Bilingual, Language } from "../language/bilingual.ts";
import { checkLanguage } from "../language/check-language.ts";
import { labelOf } from "../law/label-of.ts";
import type { CaseMoveName } from "./case-machine.ts";
import type { CaseMove } from "./case-moves.ts";
import { caseObstacles } from "./case-obstacles.ts";

/**
 * The answer about a move of a case as sentences for people, one for each obstacle.
 *
 * @example explainCaseMove({ move: "close", allowed: false, because: ["no-step-recorded"] }, "en")
 * // ["No step of the work has been recorded."]
 */
export function explainCaseMove(answer: CaseMove, language: Language): readonly string[] {
  checkLanguage(language);
  if (!answer.allowed) return answer.because.map((code) => labelOf(caseObstacles, code, language));
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
  petition: { vi: "Có thể kiến nghị bằng văn bản.", en: "A petition can be written." },
  transfer: {
    vi: "Có thể chuyển vụ việc cho tổ chức khác.",
    en: "The case can be transferred to another organisation.",
  },
  "strike-step": { vi: "Có thể gạch công việc ghi sai.", en: "A step entered by mistake can be struck." },
  archive: { vi: "Có thể đưa hồ sơ vào lưu trữ.", en: "The file can be archived." },
};

const unconfirmedSentence: Bilingual = {
  vi: "Chưa xác nhận được quy định chi tiết về thời điểm kết thúc vụ việc (Điều 10 Thông tư 12/2018/TT-BTP).",
  en: "When a case ends is not confirmed in detail (Circular 12/2018/TT-BTP, Article 10).",
};
