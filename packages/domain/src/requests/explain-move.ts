import type { Bilingual, Language } from "../language/bilingual.ts";
import { checkLanguage } from "../language/check-language.ts";
import { labelOf } from "../law/label-of.ts";
import type { RequestMoveName } from "./request-machine.ts";
import type { RequestMove } from "./request-moves.ts";
import { requestObstacles } from "./request-obstacles.ts";

/**
 * The answer about a move as sentences for people, one for each obstacle.
 *
 * @example explainMove({ move: "refuse", allowed: false, because: ["no-refusal-ground"] }, "en")
 * // ["A refusal names its legal ground (Article 30 clause 3)."]
 */
export function explainMove(answer: RequestMove, language: Language): readonly string[] {
  checkLanguage(language);
  if (!answer.allowed) return answer.because.map((code) => labelOf(requestObstacles, code, language));
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
  update: {
    vi: "Có thể sửa, bổ sung thông tin của yêu cầu.",
    en: "The request can be corrected or completed.",
  },
};

const confirmationSentence: Bilingual = {
  vi: "Luật sửa đổi chưa được cập nhật: cán bộ pháp chế xác nhận trước khi gửi văn bản từ chối.",
  en: "An amending law is not coded yet: a legal officer confirms before the refusal is sent.",
};
