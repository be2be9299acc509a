import type { Bilingual } from "../language/bilingual.ts";
import type { LegalTerm } from "../law/legal-term.ts";

/** One question to the person who was helped, in words that everybody reads. */
type SatisfactionQuestion = LegalTerm & {
  /** What the answer `yes` says of the work: of money asked for it says nothing good. */
  readonly yesIs: "good" | "bad";
  /** A second short sentence, in easy words. */
  readonly hint: Bilingual | null;
};

/**
 * What a person is asked after the case, on the phone, on paper and on the page behind a link. No law names the
 * questions: they are ours, short and in easy words. That aid costs nothing is the law (Luật TGPL Điều 2).
 */
export const satisfactionQuestions = [
  {
    code: "understood",
    label: {
      vi: "Bạn có hiểu điều người trợ giúp nói không?",
      en: "Did you understand what your helper told you?",
    },
    hint: null,
    yesIs: "good",
    provision: null,
    evidence: "seen",
  },
  {
    code: "treated-well",
    label: { vi: "Người trợ giúp có tôn trọng bạn không?", en: "Did your helper treat you with respect?" },
    hint: null,
    yesIs: "good",
    provision: null,
    evidence: "seen",
  },
  {
    code: "needs-met",
    label: {
      vi: "Bạn có được hỗ trợ theo nhu cầu của bạn không?",
      en: "Did you get the support that you need?",
    },
    hint: {
      vi: "Ví dụ: ngôn ngữ ký hiệu, chữ nổi, lối đi cho xe lăn.",
      en: "For example: sign language, braille, a way in for a wheelchair.",
    },
    yesIs: "good",
    provision: null,
    evidence: "seen",
  },
  {
    code: "in-time",
    label: { vi: "Việc trợ giúp có kịp thời không?", en: "Did the help come in time?" },
    hint: null,
    yesIs: "good",
    provision: null,
    evidence: "seen",
  },
  {
    code: "money-asked",
    label: { vi: "Có ai đòi bạn trả tiền không?", en: "Did anybody ask you for money?" },
    hint: { vi: "Trợ giúp pháp lý là miễn phí.", en: "Legal aid is free." },
    yesIs: "bad",
    provision: null,
    evidence: "seen",
  },
  {
    code: "content",
    label: { vi: "Bạn có hài lòng không?", en: "Are you content with the help?" },
    hint: null,
    yesIs: "good",
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly SatisfactionQuestion[];

/** A question to the person who was helped: a code of `satisfactionQuestions`. */
export type SatisfactionQuestionCode = (typeof satisfactionQuestions)[number]["code"];

/** What a person may answer. Not to answer is an answer too. */
export const satisfactionAnswers = [
  { code: "yes", label: { vi: "Có", en: "Yes" }, provision: null, evidence: "seen" },
  { code: "partly", label: { vi: "Một phần", en: "Partly" }, provision: null, evidence: "seen" },
  { code: "no", label: { vi: "Không", en: "No" }, provision: null, evidence: "seen" },
  {
    code: "no-answer",
    label: { vi: "Không muốn trả lời", en: "I do not want to say" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** An answer: a code of `satisfactionAnswers`. */
export type SatisfactionAnswer = (typeof satisfactionAnswers)[number]["code"];

/** How a person was asked. */
export const satisfactionChannels = [
  {
    code: "link",
    label: { vi: "Trang mở bằng đường dẫn", en: "The page behind a link" },
    provision: null,
    evidence: "seen",
  },
  { code: "phone", label: { vi: "Điện thoại", en: "Phone" }, provision: null, evidence: "seen" },
  { code: "paper", label: { vi: "Phiếu giấy", en: "Paper" }, provision: null, evidence: "seen" },
] as const satisfies readonly LegalTerm[];

/** How a person was asked: a code of `satisfactionChannels`. */
export type SatisfactionChannel = (typeof satisfactionChannels)[number]["code"];

/**
 * Whether an answer is a good word for the work; `null` when it says neither.
 *
 * @example isGoodAnswer("money-asked", "no") // true
 */
export function isGoodAnswer(question: SatisfactionQuestionCode, answer: SatisfactionAnswer): boolean | null {
  if (answer === "no-answer" || answer === "partly") return null;
  const yesIs = satisfactionQuestions.find(({ code }) => code === question)?.yesIs;
  return (answer === "yes") === (yesIs === "good");
}
